import { COMPONENTS, factsOfStandard, filledOf, type Component, type Standard } from '$lib/domain/agency/standard';
import { block, day, line, named, orNone, type Field } from '../kit/field';
import { form, type InputOf } from '../kit/form';
import type { EveryWord } from '$lib/text/every-catalogue';
import { ASKING, ASKING_LABELS } from './asking';
import { writtenDay } from './cells';
import { agencyNamed } from './person';

const SLUG = named(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const components = Object.fromEntries(
	COMPONENTS.map((name) => [name, block({ most: 4000, optional: true })])
) as Record<Component, Field<string>>;

/** A standard, in the order in which it is read. */
const STANDARD = {
	nama: line({ least: 3, most: 200 }),
	unit: line({ most: 150, optional: true }),
	...components,
	maklumat: block({ most: 3000, optional: true }),
	sk: line({ most: 200, optional: true }),
	mulai: orNone(day),
	tinjauan: orNone(day)
};

const labels = ({ admin: { province } }: EveryWord) => ({
	...province.services.fields,
	alasan: province.fields.alasan,
	...ASKING_LABELS
});

export const NEW_SERVICE = form({ name: 'new_service', fields: { instansi: SLUG, ...STANDARD, ...ASKING }, labels });
export const EDIT_SERVICE = form({ name: 'edit_service', fields: { ...STANDARD, ...ASKING }, labels });
export const END_SERVICE = form({ name: 'end_service', fields: { sampai: day, ...ASKING }, labels });
export const REVIVE_SERVICE = form({ name: 'revive_service', fields: ASKING, labels });
export const MOVE_SERVICE = form({ name: 'move_service', fields: { instansi: SLUG, ...ASKING }, labels });

type Said = InputOf<typeof STANDARD>;

export const standardIn = (said: Said): Standard => ({
	name: said.nama,
	unit: said.unit,
	decree: said.sk,
	charter: said.maklumat,
	validFrom: said.mulai,
	reviewedOn: said.tinjauan,
	components: filledOf(said)
});

type Agency = Parameters<typeof agencyNamed>[0][number];

/** A service on a list, by the columns of the file that the page of services gives. */
export const serviceLine = (agencies: readonly Agency[]) => ({
	instansi: agencyNamed(agencies),
	...STANDARD,
	mulai: orNone(writtenDay),
	tinjauan: orNone(writtenDay)
});

type Line = Said & { instansi: string };

/** What a line says, by the columns that are on the list. */
export function lineOf({ instansi, ...said }: Line, columns: readonly string[]) {
	const facts = Object.entries(factsOfStandard(standardIn(said)));
	return { agencySlug: instansi, said: Object.fromEntries(facts.filter(([name]) => columns.includes(name))) };
}

/** The columns of a list of services. */
export const SERVICE_COLUMNS = ['instansi', ...Object.keys(STANDARD)] as const;
