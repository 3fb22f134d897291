import type { Site } from '$lib/domain/site/identity';
import type { Db } from './client';

type House = { db: Db; env: { readonly site: Site; readonly unsaid: Readonly<Site> } };

/**
 * Takes over what administrators have said of the forum; where they have said nothing, what the environment says stays.
 * Done as a process begins, after each change, and whenever another process tells of one.
 */
export async function refreshSite({ db, env }: House): Promise<void> {
	const [said, limits] = await Promise.all([
		db
			.selectFrom('site')
			.select(['province', 'name', 'short_name as shortName', 'accent', 'logo', 'zone', 'english', 'address', 'phone'])
			.select(['email', 'hours', 'officer', 'officer_email as officerEmail'])
			.executeTakeFirst(),
		db.selectFrom('site_limit').select(['name', 'most']).execute()
	]);
	Object.assign(env.site, env.unsaid, said, {
		limits: Object.fromEntries(limits.map(({ name, most }) => [name, most]))
	});
}

/** A picture that is, or once was, the logo. */
export const readLogo = async (db: Db, id: string): Promise<Buffer | null> =>
	(await db.selectFrom('site_logo').select('bytes').where('id', '=', id).executeTakeFirst())?.bytes ?? null;
