import type { IsoDate } from '../calendar/iso-date';
import { afterQuiet, type QuietHours } from '../follow/letters';

/** How a notice comes to somebody. */
export const CHANNELS = ['mail', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What somebody chooses for each of their concerns, and for what is gathered of them once a day. */
export const WAYS = ['mail', 'push', 'both'] as const;
export type Way = (typeof WAYS)[number];

/** What is gathered once a day: of one's duties, and of what one follows. */
export const DIGESTS = ['duties', 'following'] as const;
export type Digest = (typeof DIGESTS)[number];

/** Why somebody hears: it is theirs, they follow it, or it is their duty. */
export const CONCERNS = ['own', 'followed', 'duties'] as const;
export type Concern = (typeof CONCERNS)[number];

/** By what somebody hears. Whoever has chosen their device alone and has none, or none any more, hears by mail. */
export function channelsOf(way: Way, hasDevice: boolean): Channel[] {
	const pushes = way !== 'mail' && hasDevice;
	return CHANNELS.filter((channel) => (channel === 'push' ? pushes : !(pushes && way === 'push')));
}

/** A device that rings at night is switched off: only a duty of today rings whenever it has to. */
export type Urgency = 'normal' | 'high';

export const urgencyOf = (concern: Concern, dueDay: IsoDate | null, today: IsoDate): Urgency =>
	concern === 'duties' && dueDay !== null && dueDay <= today ? 'high' : 'normal';

export const ringsAt = (at: Date, urgency: Urgency, quiet: QuietHours, zone: string): Date =>
	urgency === 'high' ? at : afterQuiet(at, quiet, zone);

/** For how long a push service keeps what it cannot hand over, in seconds: then it is old news. */
export const KEPT_SECONDS = { normal: 3 * 86_400, high: 86_400 } as const satisfies Record<Urgency, number>;

/** A device is told of one matter at most this often; what happened in between comes together. */
export const MINUTES_BETWEEN = 10;

/** After so many days in which a browser showed nothing of itself, its subscription is held for dead. */
export const DAYS_UNSEEN = 180;

/** Devices of one person; with another one the one that was seen last goes. */
export const MOST_DEVICES = 10;
