import type { Way } from '$lib/domain/notice/channel';
import type { Services } from '../../services';
import { listDevices } from '../../identity/push-subscription';
import { findVapidKey } from '../../notices/push/vapid';

const DAY_MS = 86_400_000;
/** A browser says so seldom that it is still there. */
const STALE_DAYS = 7;

export type MyDevices = {
	/** What browsers ask for before they let anybody write to them. */
	publicKey: string | null;
	devices: { id: string; device: string; mark: string; stays: boolean; since: string; stale: boolean }[];
	ways: Record<'own' | 'followed' | 'duties' | 'gathered', Way>;
};

/** The devices of one person, and by which way they hear. */
export async function findMyDevices(
	{ db, env, now }: Pick<Services, 'db' | 'env' | 'now'>,
	userId: string
): Promise<MyDevices> {
	const [publicKey, devices, ways] = await Promise.all([
		findVapidKey(db),
		listDevices(db, env, userId),
		db
			.selectFrom('app_user')
			.select(['own_way as own', 'followed_way as followed', 'duties_way as duties'])
			.select('gathered_way as gathered')
			.where('id', '=', userId)
			.executeTakeFirstOrThrow()
	]);
	const lately = now().getTime() - STALE_DAYS * DAY_MS;
	return {
		publicKey,
		devices: devices.map(({ seenAt, ...device }) => ({ ...device, stale: seenAt.getTime() < lately })),
		ways
	};
}
