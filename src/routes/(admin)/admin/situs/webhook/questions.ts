import { BOX_OF_KIND } from '$lib/forms/administration/webhook';
import type { AdminCatalogue } from '$lib/text/admin-catalogue';
import { byName, type Question } from '$lib/ui/change/questions';

type Named = { slug: string; name: string };
type Choices = { agencies: Named[]; districts: Named[]; categories: Named[] };

/** What is asked of a webhook, one after another. */
export const webhookQuestions = (
	{ agencies, districts, categories }: Choices,
	says: AdminCatalogue['webhooks']
): Question[] => [
	{ name: 'nama' },
	{ name: 'pemilik', as: 'choice', empty: says.outside, options: byName(agencies) },
	{ name: 'alamat' },
	...Object.values(BOX_OF_KIND).map((name) => ({ name, as: 'check' }) as const),
	{ name: 'instansi', as: 'choice', empty: says.every.agency, options: byName(agencies), optional: true },
	{ name: 'wilayah', as: 'choice', empty: says.every.district, options: byName(districts), optional: true },
	{ name: 'kategori', as: 'choice', empty: says.every.category, options: byName(categories), optional: true }
];
