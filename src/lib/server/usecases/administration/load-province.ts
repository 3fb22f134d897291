import { filledOf } from '$lib/domain/agency/standard';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Province } from '$lib/forms/province';
import { findAgencyRow } from '../../db/agencies';
import type { Deps } from '../record';
import { saveCategories } from './categories';
import type { Asking, Outcome } from './change-province';
import { saveAgencies, savePlaces } from './lists';
import { orderProvince } from './order';
import { saveServices, type ServiceLine } from './service-list';

/**
 * Takes over districts with their places, agencies with their services, and categories as a file describes them, each by the change that
 * its page makes. What is there already is brought up to date by its code or slug; nothing is removed, since reports refer to it. Repeating
 * it changes nothing, and goes on where it ended in the middle. Says how many changes there were.
 */
export async function loadProvince(deps: Deps, asking: Asking, province: Province) {
	const { districts, places, agencies, categories } = province;
	return inTurn([
		() => savePlaces(deps, asking, [...districts, ...places]),
		async () => saveAgencies(deps, asking, await Promise.all(agencies.map((agency) => profileOf(deps, agency)))),
		() => saveServices(deps, asking, agencies.flatMap(linesOf)),
		() => saveCategories(deps, asking, categories.map(categoryOf), 'given'),
		() =>
			orderProvince(deps, asking, {
				district: districts.map(({ code }) => code),
				category: categories.map(({ slug }) => slug)
			})
	]);
}

type Step<Refusal extends string> = () => Promise<Result<Outcome, Refusal>>;

async function inTurn<Refusal extends string>(
	steps: readonly Step<Refusal>[]
): Promise<Result<number, Exclude<Refusal, 'same_province'>>> {
	let count = 0;
	for (const step of steps) {
		const outcome = await step();
		if (outcome.ok) count += outcome.value.published ? outcome.value.count : 0;
		else if (outcome.refusal !== 'same_province') return refuse(outcome.refusal as Exclude<Refusal, 'same_province'>);
	}
	return allow(count);
}

type AgencyInFile = Province['agencies'][number];

/** A file that does not say whether an agency works on paper leaves it as it stands. */
async function profileOf({ db }: Deps, agency: AgencyInFile) {
	const { slug, name, short_name: shortName, task, address, phone, email, oversees, on_paper: onPaper } = agency;
	const standing = onPaper === undefined ? await findAgencyRow(db, slug) : undefined;
	return {
		slug,
		name,
		shortName,
		task,
		address,
		phone,
		email,
		oversees,
		onPaper: onPaper ?? standing?.onPaper ?? false
	};
}

/** By their names, which is all that the file calls them. */
const linesOf = ({ slug, services }: AgencyInFile): ServiceLine[] =>
	services.map(({ name, requirements, duration, cost, product }) => ({
		agencySlug: slug,
		said: { nama: name, ...filledOf({ persyaratan: requirements, waktu: duration, biaya: cost, produk: product }) }
	}));

const categoryOf = ({
	slug,
	name_id: name,
	name_en: nameEn,
	parent,
	agency,
	...rest
}: Province['categories'][number]) => ({
	slug,
	name,
	nameEn,
	parent,
	synonyms: rest.keywords,
	agencySlug: agency,
	elsewhere: rest.elsewhere,
	supervisory: rest.supervisory,
	sensitive: rest.sensitive
});
