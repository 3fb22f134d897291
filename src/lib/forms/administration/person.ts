import { ROLES, type Role } from '$lib/domain/actor/actor';
import { choice, day, email, id, line, named, orNone, parsed, ticked } from '../kit/field';
import { form } from '../kit/form';
import { ASKING, ASKING_LABELS } from './asking';
import { writtenDay, yesOrNo } from './cells';

const NAME = line({ least: 2, most: 100 });
const DECREE = line({ least: 3, most: 150 });

export const APPOINT = form({
	name: 'appoint',
	fields: {
		nama: NAME,
		surel: email,
		peran: choice(ROLES),
		instansi: orNone(named(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
		sk: DECREE,
		mulai: day,
		sampai: orNone(day),
		identitas: ticked,
		...ASKING
	},
	labels: ({ admin: { province } }) => ({ ...province.fields, ...province.people.fields, ...ASKING_LABELS }),
	whole: ({ mulai, sampai }) => (sampai !== null && sampai < mulai ? { sampai: 'ends_before_it_begins' } : {})
});

export const END_APPOINTMENT = form({
	name: 'end_appointment',
	fields: { jabatan: id, sampai: orNone(day), ...ASKING },
	labels: ({ admin: { province } }) => ({ ...province.people.fields, alasan: province.fields.alasan, ...ASKING_LABELS })
});

type Named = { slug: string; name: string; shortName: string };

/** The words of a list for a role: as the forum says them, or as the code does. */
export type RoleWords = Record<Role, string>;

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Somebody on a list, with agency and role as people write them. */
export const personLine = (agencies: readonly Named[], roles: RoleWords) => ({
	nama: NAME,
	surel: email,
	peran: parsed(
		(typed) => ROLES.find((role) => same(role, typed) || same(roles[role], typed)) ?? null,
		'unknown_choice'
	),
	instansi: orNone(agencyNamed(agencies)),
	sk: DECREE,
	mulai: orNone(writtenDay),
	sampai: orNone(writtenDay),
	identitas: yesOrNo
});

/** An agency by its name, its short name or its word in addresses. */
export const agencyNamed = (agencies: readonly Named[]) =>
	parsed(
		(typed) =>
			agencies.find(({ slug, name, shortName }) => [slug, name, shortName].some((known) => same(known, typed)))?.slug ??
			null,
		'unknown_choice'
	);
