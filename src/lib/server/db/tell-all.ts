import { sql } from 'kysely';
import type { Db } from './client';

/** Where rows were written that do not tell by themselves: every page that is kept anywhere is made anew. */
export const tellAll = (db: Db): Promise<unknown> => sql`select pg_notify('fkp_changed', 'all')`.execute(db);
