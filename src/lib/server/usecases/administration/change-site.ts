import { createHash } from 'node:crypto';
import type { Effect, Facts } from '$lib/domain/administration/change';
import { allow, refuse, type Result } from '$lib/domain/result';
import { faultOfAccent } from '$lib/domain/site/accent';
import { PROVINCE_ZONES, type Site } from '$lib/domain/site/identity';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { refreshSite } from '../../db/site';
import type { Deps } from '../record';
import { onlySome } from './agency-reach';
import { changeProvince, type Asking } from './change-province';

/** What administrators say of the forum. */
export type Identity = Omit<Site, 'limits'>;

export const factsOfSite = (site: Identity): Facts => ({
	provinsi: site.province,
	nama: site.name,
	singkatan: site.shortName,
	aksen: site.accent ?? '',
	logo: site.logo ?? '',
	zona: site.zone,
	inggris: site.english ? 'on' : '',
	alamat: site.address,
	telepon: site.phone,
	surel: site.email,
	jam: site.hours,
	petugas: site.officer,
	surel_petugas: site.officerEmail
});

export type SiteRefusal = 'accent_faint' | 'zone_fixed' | 'zone_unknown' | 'no_picture';

/** Changes how the forum presents itself. `upload`: a picture that came with the form, in place of the logo. */
export async function changeSite(
	deps: Deps,
	asking: Asking,
	{ identity, upload }: { identity: Identity; upload: string | null }
) {
	const outcome = await changeProvince<SiteRefusal>(deps, asking, async (db) => {
		await refreshSite({ db, env: deps.env });
		const { site } = deps.env;
		if (identity.accent !== null && faultOfAccent(identity.accent)) return refuse('accent_faint');
		const isMoved = identity.zone !== site.zone;
		if (isMoved && !Object.values<string>(PROVINCE_ZONES).includes(identity.zone)) return refuse('zone_unknown');
		if (isMoved && (await hasReports(db))) return refuse('zone_fixed');
		const picture = await pictureOf(db, identity.logo, upload);
		if (!picture.ok) return picture;
		const next = { ...identity, logo: picture.value?.id ?? null };
		return allow({
			changes: [
				{ subject: 'site', subjectId: 'identity', act: 'edit', before: factsOfSite(site), after: factsOfSite(next) }
			],
			effect: await effectOf(db, site, next),
			make: (trx, { at }) => write(trx, next, picture.value, at)
		});
	});
	if (outcome.ok && outcome.value.published) await refreshSite(deps);
	return outcome;
}

const hasReports = async (db: Db): Promise<boolean> =>
	(await db.selectFrom('thread').select('id').limit(1).executeTakeFirst()) !== undefined;

type Picture = { id: string; bytes: Buffer | null };

/** The uploaded picture, in the size in which it is shown, or the one that is known by its name. */
async function pictureOf(
	db: Db,
	logo: string | null,
	upload: string | null
): Promise<Result<Picture | null, 'no_picture'>> {
	if (upload !== null) {
		const file = await db.selectFrom('file').select('thumbnail').where('id', '=', upload).executeTakeFirst();
		if (!file?.thumbnail) return refuse('no_picture');
		const id = createHash('sha256').update(file.thumbnail).digest('hex').slice(0, 16);
		return allow({ id, bytes: file.thumbnail });
	}
	if (logo === null) return allow(null);
	const known = await db.selectFrom('site_logo').select('id').where('id', '=', logo).executeTakeFirst();
	return known ? allow({ ...known, bytes: null }) : refuse('no_picture');
}

/** A proof names the province, so its fingerprint does, too. */
async function effectOf(db: Db, before: Identity, after: Identity): Promise<Effect> {
	const isRenamed = before.province !== after.province;
	const losesEnglish = before.english && !after.english;
	const { rows } = await sql<{ proofs: number; english_readers: number }>`select
		(select count(*) from complaint where ${isRenamed})::int as proofs,
		(select count(*) from app_user where lang = 'en' and ${losesEnglish})::int as english_readers`.execute(db);
	return onlySome(rows[0] ?? {});
}

async function write(trx: Transaction<Database>, next: Identity, picture: Picture | null, at: Date): Promise<void> {
	if (picture?.bytes) {
		const { id, bytes } = picture;
		await trx
			.insertInto('site_logo')
			.values({ id, bytes, at })
			.onConflict((known) => known.doNothing())
			.execute();
	}
	const { shortName: short_name, officerEmail: officer_email, ...same } = next;
	const row = { ...same, short_name, officer_email };
	await trx
		.insertInto('site')
		.values(row)
		.onConflict((known) => known.column('singleton').doUpdateSet(row))
		.execute();
}
