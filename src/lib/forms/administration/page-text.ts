import { block } from '../kit/field';
import { form, type InputOf } from '../kit/form';
import { ASKING, ASKING_LABELS } from './asking';

const MOST = 20_000;

export const PAGE_TEXT = form({
	name: 'page_text',
	fields: { isi: block({ most: MOST }), isi_en: block({ most: MOST, optional: true }), ...ASKING },
	labels: ({ admin: { province, site } }) => ({
		...site.pages.fields,
		alasan: province.fields.alasan,
		...ASKING_LABELS
	})
});

export const wordsOf = ({ isi, isi_en }: InputOf<(typeof PAGE_TEXT)['fields']>) => ({ textId: isi, textEn: isi_en });
