import { holds, type Actor, type Role } from '../actor/actor';
import { serviceAgenciesOf } from '../administration/authority';
import { templateScopes } from '../answer/template';
import { JUDGE_AT } from '../appeal/appeal';
import { deskAgencies, officesOf } from '../consultation/hosting/host';
import { mayKeepRules } from '../routing/keeper';
import { surveyAgenciesOf } from '../survey/keeper';
import type { ListName, Seat } from './desk';
import { teamsOf } from './team';
import type { SavedView } from './view';

/** What stands together in the navigation, in its order. The lists of reports stand above, chair by chair. */
export const ROOM_GROUPS = ['agency', 'moderation', 'consultation', 'counter', 'administration'] as const;
export type RoomGroup = (typeof ROOM_GROUPS)[number];

type Room = { to: `/${string}`; group: RoomGroup; opensTo: (actor: Actor) => boolean };

const holder =
	(...roles: Role[]) =>
	(actor: Actor) =>
		roles.some((role) => holds(actor, role));

/** Each place of the workbench beside the lists of reports, and who finds its door: the page behind it asks again. */
export const ROOMS = {
	team: { to: '/meja/tim', group: 'agency', opensTo: (actor) => teamsOf(actor).length > 0 },
	templates: { to: '/meja/templat', group: 'agency', opensTo: (actor) => templateScopes(actor).length > 0 },
	services: { to: '/meja/layanan', group: 'agency', opensTo: (actor) => serviceAgenciesOf(actor).length > 0 },
	queue: { to: '/meja/moderasi', group: 'moderation', opensTo: holder('moderator') },
	appeals: { to: '/meja/keberatan', group: 'moderation', opensTo: holder(...Object.values(JUDGE_AT)) },
	proofs: { to: '/meja/bukti', group: 'moderation', opensTo: holder('moderator', 'inspector') },
	mailIn: { to: '/meja/surat-masuk', group: 'moderation', opensTo: holder('moderator') },
	health: { to: '/meja/moderasi/kesehatan', group: 'moderation', opensTo: holder('moderator') },
	consultations: { to: '/meja/konsultasi', group: 'consultation', opensTo: (actor) => deskAgencies(actor).length > 0 },
	promises: { to: '/meja/komitmen', group: 'consultation', opensTo: (actor) => officesOf(actor).length > 0 },
	surveys: { to: '/meja/survei', group: 'consultation', opensTo: (actor) => surveyAgenciesOf(actor).length > 0 },
	sp4n: { to: '/meja/sp4n', group: 'moderation', opensTo: holder('moderator') },
	letters: { to: '/meja/surat', group: 'counter', opensTo: holder('moderator') },
	counter: { to: '/meja/loket', group: 'counter', opensTo: () => true },
	administration: { to: '/admin', group: 'administration', opensTo: holder('admin') },
	guide: { to: '/admin/mulai', group: 'administration', opensTo: holder('admin') },
	agencies: { to: '/admin/instansi', group: 'administration', opensTo: holder('admin') },
	people: { to: '/admin/orang', group: 'administration', opensTo: holder('admin') },
	categories: { to: '/admin/kategori', group: 'administration', opensTo: holder('admin') },
	districts: { to: '/admin/wilayah', group: 'administration', opensTo: holder('admin') },
	calendar: { to: '/admin/kalender', group: 'administration', opensTo: holder('admin') },
	policies: { to: '/admin/kebijakan', group: 'administration', opensTo: holder('admin') },
	routing: { to: '/admin/perutean', group: 'administration', opensTo: mayKeepRules },
	holds: { to: '/admin/penahanan', group: 'administration', opensTo: mayKeepRules },
	rules: { to: '/admin/aturan', group: 'administration', opensTo: holder('admin') },
	ladder: { to: '/admin/tangga', group: 'administration', opensTo: holder('admin') },
	waysIn: { to: '/admin/masuk', group: 'administration', opensTo: holder('admin') },
	siteHealth: { to: '/admin/kesehatan', group: 'administration', opensTo: holder('admin') },
	history: { to: '/admin/riwayat', group: 'administration', opensTo: holder('admin') },
	site: { to: '/admin/situs', group: 'administration', opensTo: holder('admin') }
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof ROOMS;

/** Where somebody's day begins whose chair has no reports to look after. */
export const START_OF: Partial<Record<Role, RoomName>> = { facilitator: 'consultations', admin: 'administration' };

const ROOM_NAMES = Object.keys(ROOMS) as RoomName[];

export const roomsFor = (actor: Actor): RoomName[] => ROOM_NAMES.filter((name) => ROOMS[name].opensTo(actor));

/** Where a list from a spreadsheet belongs. */
const LISTED_IN: readonly (readonly [path: string, room: RoomName])[] = [
	['/admin/daftar/instansi', 'agencies'],
	['/admin/daftar/orang', 'people'],
	['/admin/daftar/kategori', 'categories'],
	['/admin/daftar/wilayah', 'districts'],
	['/admin/daftar/layanan', 'services']
];

/** The room in which an address lies: the nearest door above it. */
export const roomAt = (path: string): RoomName | null =>
	LISTED_IN.find(([list]) => path === list)?.[1] ??
	ROOM_NAMES.filter((name) => path === ROOMS[name].to || path.startsWith(`${ROOMS[name].to}/`)).sort(
		(a, b) => ROOMS[b].to.length - ROOMS[a].to.length
	)[0] ??
	null;

/** How much waits in a place, and how much of it is late. */
export type Count = { total: number; late: number };

/** A saved view with how much is in it; null where that would take a search of its own. */
export type CountedView = Pick<SavedView, 'code' | 'name'> & { count: Count | null };

/** A chair with the name of its agency, as a page shows it. */
export type NamedSeat = Seat & { agencySlug: string | null; agencyName: string | null };

/** The navigation of the workbench for one person: their chairs with their lists, and the rooms they find a door to. */
export type Frame = {
	chairs: { seat: NamedSeat; lists: Partial<Record<ListName, Count>>; views: CountedView[] }[];
	rooms: { name: RoomName; count: Count | null }[];
};
