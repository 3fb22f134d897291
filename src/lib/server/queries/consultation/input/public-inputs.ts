import type { InputFilter } from '$lib/forms/consultation/input/filter';
import type { Db } from '$lib/server/db/client';
import { findInput, openInputs, type OneInput, type OpenedInputs } from './inputs';

type Head = { id: string; textVersion: number };

/** A page of the inputs as everybody sees them. */
export const publicInputs = (db: Db, head: Head, filter: InputFilter): Promise<OpenedInputs> =>
	openInputs(db, head, filter, ['anyone']);

/** One input as everybody sees it, with what was said under it. */
export const publicInput = (db: Db, { id }: Head, number: number, after: Date | null): Promise<OneInput | null> =>
	findInput(db, id, number, ['anyone'], after);
