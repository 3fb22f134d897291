import type { Facts } from '$lib/domain/administration/change';
import { allow, refuse, type Result } from '$lib/domain/result';
import { WEBHOOK_KINDS, type WebhookKind } from '$lib/domain/webhook/kinds';
import { EARLIER_SIGNS_MS } from '$lib/domain/webhook/retry';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { weighTarget } from '../../outbound/post';
import type { TargetRefusal } from '../../outbound/target';
import { openSecrets, sealSecrets } from '../../webhooks/secret';
import { shortOf } from '../../webhooks/sign';
import { changeProvince, type Asking } from '../administration/change-province';
import type { Deps } from '../record';

/** Whose it is, where it goes, and what it is told. */
export type WebhookProfile = {
	name: string;
	/** An agency; null: a partner outside. */
	ownerSlug: string | null;
	address: string;
	kinds: readonly WebhookKind[];
	agencySlug: string | null;
	district: string | null;
	category: string | null;
};

const OF_TARGET = {
	not_an_address: 'webhook_address',
	not_https: 'webhook_insecure',
	with_credentials: 'webhook_credentials',
	not_public: 'webhook_inside'
} as const satisfies Record<TargetRefusal, string>;

export type WebhookRefusal =
	| (typeof OF_TARGET)[TargetRefusal]
	| 'no_webhook_secret'
	| 'no_webhook'
	| 'webhook_ended'
	| 'unknown_agency'
	| 'webhook_subject';

/** The names of the boxes of a form, so that it can be filled in from any change. */
export type BoxOf = Readonly<Record<WebhookKind, string>>;

type Facing = WebhookProfile & { paused: boolean };

export const factsOfWebhook = (profile: Facing, box: BoxOf): Facts => ({
	nama: profile.name,
	pemilik: profile.ownerSlug ?? '',
	alamat: profile.address,
	...Object.fromEntries(WEBHOOK_KINDS.map((kind) => [box[kind], profile.kinds.includes(kind) ? 'on' : ''])),
	instansi: profile.agencySlug ?? '',
	wilayah: profile.district ?? '',
	kategori: profile.category ?? '',
	jeda: profile.paused ? 'on' : ''
});

/** Makes a webhook with a secret that was drawn for it; `id` is drawn with its form too. */
export async function makeWebhook(
	deps: Deps,
	asking: Asking,
	{ id, secret, profile, box }: { id: string; secret: string | null; profile: WebhookProfile; box: BoxOf }
) {
	const target = await weighAddress(deps, profile.address);
	return changeProvince<WebhookRefusal>(deps, asking, async (db) => {
		if (!target.ok) return target;
		if (secret === null) return refuse('no_webhook_secret');
		const about = await findAbout(db, profile);
		if (!about.ok) return about;
		const after = { ...factsOfWebhook({ ...profile, paused: false }, box), rahasia: shortOf(secret) };
		return allow({
			changes: [{ subject: 'webhook', subjectId: id, called: profile.name, act: 'create', before: null, after }],
			effect: {},
			make: (trx, { at }) =>
				trx
					.insertInto('webhook')
					.values({
						id,
						...rowOf(profile, about.value),
						sealed: sealSecrets(deps.env, id, { secret, earlier: null }),
						made_at: at
					})
					.execute()
		});
	});
}

/** Changes what it is told and where, pauses it or lets it go on: then from what happens next. */
export async function editWebhook(
	deps: Deps,
	asking: Asking,
	{ id, profile, paused, box }: { id: string; profile: WebhookProfile; paused: boolean; box: BoxOf }
) {
	const target = await weighAddress(deps, profile.address);
	return changeProvince<WebhookRefusal>(deps, asking, async (db) => {
		if (!target.ok) return target;
		const standing = await findStanding(db, id);
		if (!standing.ok) return standing;
		const about = await findAbout(db, profile);
		if (!about.ok) return about;
		const before = factsOfWebhook(standing.value, box);
		const after = factsOfWebhook({ ...profile, paused }, box);
		const isSwitched = paused !== standing.value.paused;
		return allow({
			changes: [{ subject: 'webhook', subjectId: id, called: profile.name, act: 'edit', before, after }],
			effect: {},
			make: (trx, { at }) =>
				trx
					.updateTable('webhook')
					.set({ ...rowOf(profile, about.value), ...(isSwitched && switched(paused, at)) })
					.where('id', '=', id)
					.execute()
		});
	});
}

const switched = (paused: boolean, at: Date) =>
	paused
		? { paused_at: at, pause: 'by_administrator' as const }
		: { paused_at: null, pause: null, failures: 0, failing_since: null, rests_until: null };

/** Another secret from now on; the one before signs too for a day, so that whoever receives can change in peace. */
export const renewSecret = (deps: Deps, asking: Asking, { id, secret }: { id: string; secret: string | null }) =>
	changeProvince<WebhookRefusal>(deps, asking, async (db) => {
		if (secret === null) return refuse('no_webhook_secret');
		const standing = await findStanding(db, id);
		if (!standing.ok) return standing;
		const { secret: earlier } = openSecrets(deps.env, id, standing.value.sealed);
		const { name } = standing.value;
		const [before, after] = [{ rahasia: shortOf(earlier) }, { rahasia: shortOf(secret) }];
		return allow({
			changes: [{ subject: 'webhook', subjectId: id, called: name, act: 'renew_key', before, after }],
			effect: {},
			make: (trx, { at }) =>
				trx
					.updateTable('webhook')
					.set({
						sealed: sealSecrets(deps.env, id, { secret, earlier }),
						earlier_until: new Date(at.getTime() + EARLIER_SIGNS_MS)
					})
					.where('id', '=', id)
					.execute()
		});
	});

/** Ends it for good; what was still to be sent is not. */
export const endWebhook = (deps: Deps, asking: Asking, id: string) =>
	changeProvince<WebhookRefusal>(deps, asking, async (db) => {
		const standing = await findStanding(db, id);
		if (!standing.ok) return standing;
		const { name } = standing.value;
		return allow({
			changes: [{ subject: 'webhook', subjectId: id, called: name, act: 'end', before: { nama: name }, after: null }],
			effect: {},
			make: (trx, { at }) => end(trx, id, at)
		});
	});

async function end(trx: Transaction<Database>, id: string, at: Date): Promise<void> {
	await trx.updateTable('webhook').set({ ended_at: at }).where('id', '=', id).execute();
	const waiting = trx.updateTable('webhook_delivery').set({ state: 'failed', due_at: null });
	await waiting.where('webhook_id', '=', id).where('state', '=', 'waiting').execute();
}

const weighAddress = async (
	{ env }: Deps,
	address: string
): Promise<Result<null, (typeof OF_TARGET)[TargetRefusal]>> => {
	const refusal = await weighTarget(address, { known: env.outboundHosts });
	return refusal ? refuse(OF_TARGET[refusal]) : allow(null);
};

async function findStanding(
	db: Db,
	id: string
): Promise<Result<Facing & { sealed: Buffer }, 'no_webhook' | 'webhook_ended'>> {
	const found = await db
		.selectFrom('webhook')
		.leftJoin('agency as owner', 'owner.id', 'webhook.agency_id')
		.leftJoin('agency as about', 'about.id', 'webhook.about_agency')
		.select(['webhook.name', 'owner.slug as ownerSlug', 'webhook.address', 'kinds', 'about.slug as agencySlug'])
		.select(['about_district as district', 'about_category as category', 'paused_at', 'ended_at', 'sealed'])
		.where('webhook.id', '=', id)
		.executeTakeFirst();
	if (!found) return refuse('no_webhook');
	const { paused_at, ended_at, ...profile } = found;
	return ended_at ? refuse('webhook_ended') : allow({ ...profile, paused: paused_at !== null });
}

type About = { ownerId: string | null; agencyId: string | null };

/** What a profile names, as it stands. */
async function findAbout(
	db: Db,
	{ ownerSlug, agencySlug, district, category }: WebhookProfile
): Promise<Result<About, 'unknown_agency' | 'webhook_subject'>> {
	const idOf = async (slug: string | null) =>
		slug === null ? null : (await db.selectFrom('agency').select('id').where('slug', '=', slug).executeTakeFirst())?.id;
	const [ownerId, agencyId] = await Promise.all([idOf(ownerSlug), idOf(agencySlug)]);
	if (ownerId === undefined || agencyId === undefined) return refuse('unknown_agency');
	const [known] = await db
		.selectNoFrom((eb) => [
			eb
				.or([
					eb.lit(district === null),
					eb.exists(eb.selectFrom('district').select('code').where('code', '=', district))
				])
				.as('district'),
			eb
				.or([
					eb.lit(category === null),
					eb.exists(eb.selectFrom('category').select('slug').where('slug', '=', category))
				])
				.as('category')
		])
		.execute();
	return known?.district && known.category ? allow({ ownerId, agencyId }) : refuse('webhook_subject');
}

const rowOf = ({ name, address, kinds, district, category }: WebhookProfile, { ownerId, agencyId }: About) => ({
	name,
	address,
	kinds: [...kinds],
	agency_id: ownerId,
	about_agency: agencyId,
	about_district: district,
	about_category: category
});
