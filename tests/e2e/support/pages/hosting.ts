import type { Page } from 'playwright/test';
import { consultationTextFor } from '../../../../src/lib/text/consultation-catalogue';
import { DRAFT_TOPIC, OPEN_TOPIC, SIGNED_TOPIC } from '../../../support/site/topics';
import { FACILITATOR, HEAD, MODERATOR, OFFICER, TOPIC, press, type Looks } from './look';

const { draftText, gathering, hosting, inputs, minutes, promises } = consultationTextFor('id');

export const HOSTING_PAGES: Looks = {
	'(desk)/meja/konsultasi/[slug]/masukan': [
		{ name: 'unanswered', path: `/meja${TOPIC}/masukan`, by: FACILITATOR },
		{ name: 'one', path: `/meja${TOPIC}/masukan?nomor=1`, by: FACILITATOR },
		{
			name: 'refused',
			path: `/meja${TOPIC}/masukan?nomor=1`,
			by: FACILITATOR,
			// Its script says on it how many are answered.
			press: press(inputs.desk.sendCounted.replace('{jumlah}', '1'))
		}
	],
	'(desk)/meja/konsultasi/[slug]/masukan/catat': [
		{ name: 'empty', path: `/meja${TOPIC}/masukan/catat`, by: FACILITATOR },
		{ name: 'refused', path: `/meja${TOPIC}/masukan/catat`, by: FACILITATOR, press: press(inputs.form.otherSend) }
	],
	'(desk)/meja/konsultasi/[slug]/masukan/periksa': [
		{ name: 'filled', path: `/meja${TOPIC}/masukan/periksa`, by: MODERATOR }
	],
	'(desk)/meja/konsultasi': [
		{ name: 'of a facilitator', path: '/meja/konsultasi', by: FACILITATOR },
		{ name: 'of a moderator', path: '/meja/konsultasi', by: MODERATOR },
		{ name: 'of an officer without any', path: '/meja/konsultasi', by: 'pupr@fkp.test' }
	],
	'(desk)/meja/konsultasi/baru': [
		{ name: 'as a copy', path: `/meja/konsultasi/baru?dari=${SIGNED_TOPIC}`, by: FACILITATOR },
		{ name: 'refused', path: '/meja/konsultasi/baru', by: FACILITATOR, press: press(hosting.begin.submit) }
	],
	'(desk)/meja/konsultasi/[slug]': [
		{ name: 'open', path: `/meja${TOPIC}`, by: FACILITATOR },
		{ name: 'published', path: `/meja/konsultasi/${SIGNED_TOPIC}`, by: FACILITATOR },
		{ name: 'of an officer', path: `/meja${TOPIC}`, by: OFFICER }
	],
	'(desk)/meja/konsultasi/[slug]/data': [
		{ name: 'of a draft', path: `/meja/konsultasi/${DRAFT_TOPIC}/data`, by: FACILITATOR },
		{ name: 'refused', path: `/meja${TOPIC}/data`, by: FACILITATOR, press: press(hosting.save) }
	],
	'(desk)/meja/konsultasi/[slug]/bahan': [
		{ name: 'filled', path: `/meja${TOPIC}/bahan`, by: OFFICER },
		{ name: 'refused', path: `/meja${TOPIC}/bahan`, by: FACILITATOR, press: press(hosting.materials.add) }
	],
	'(desk)/meja/konsultasi/[slug]/undangan': [
		{ name: 'filled', path: `/meja/konsultasi/${DRAFT_TOPIC}/undangan`, by: FACILITATOR },
		{ name: 'refused', path: `/meja${TOPIC}/undangan`, by: FACILITATOR, press: press(hosting.peopleList.check) }
	],
	'(desk)/meja/konsultasi/[slug]/pertemuan': [
		{ name: 'refused', path: `/meja${TOPIC}/pertemuan`, by: FACILITATOR, press: press(gathering.meetings.add) }
	],
	'(desk)/meja/konsultasi/[slug]/pertemuan/[id]': [
		{ name: 'held', path: `/meja${TOPIC}/pertemuan/:meeting`, by: FACILITATOR }
	],
	'(desk)/meja/konsultasi/[slug]/tarik/[record=record]/[id]': [
		{ name: 'of a meeting', path: `/meja${TOPIC}/tarik/pertemuan/:meeting`, by: FACILITATOR }
	],
	'(desk)/meja/konsultasi/[slug]/pertemuan/[id]/qr': [
		{ name: 'filled', path: `/meja${TOPIC}/pertemuan/:meeting/qr`, by: FACILITATOR }
	],
	'(desk)/meja/konsultasi/[slug]/teks': [
		{ name: 'filled', path: `/meja${TOPIC}/teks`, by: FACILITATOR },
		{ name: 'checked', path: `/meja${TOPIC}/teks`, by: FACILITATOR, press: press(draftText.desk.preview) },
		{ name: 'of an officer', path: `/meja${TOPIC}/teks`, by: OFFICER }
	],
	'(desk)/meja/konsultasi/[slug]/komitmen': [
		{ name: 'filled', path: `/meja/konsultasi/${SIGNED_TOPIC}/komitmen`, by: FACILITATOR },
		{
			name: 'refused',
			path: `/meja/konsultasi/${SIGNED_TOPIC}/komitmen`,
			by: FACILITATOR,
			press: press(promises.bridge.submit)
		}
	],
	'(desk)/meja/konsultasi/[slug]/berita-acara': [
		{ name: 'being written', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara`,
			by: HEAD,
			press: savePlaceless
		},
		{ name: 'signed', path: `/meja/konsultasi/${SIGNED_TOPIC}/berita-acara`, by: HEAD },
		{ name: 'for an officer', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara`, by: OFFICER }
	],
	'(desk)/meja/konsultasi/[slug]/berita-acara/butir/[item]': [
		{ name: 'new', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/butir/baru`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/butir/baru`,
			by: HEAD,
			press: press(minutes.item.save)
		}
	],
	'(desk)/meja/konsultasi/[slug]/berita-acara/pihak': [
		{ name: 'empty', path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/pihak`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${OPEN_TOPIC}/berita-acara/pihak`,
			by: HEAD,
			press: press(minutes.desk.add)
		}
	],
	'(desk)/meja/konsultasi/[slug]/publikasi': [
		{ name: 'filled', path: `/meja/konsultasi/${SIGNED_TOPIC}/publikasi`, by: HEAD },
		{
			name: 'refused',
			path: `/meja/konsultasi/${SIGNED_TOPIC}/publikasi`,
			by: HEAD,
			press: press(minutes.publication.submit)
		},
		{ name: 'too early', path: `/meja/konsultasi/${OPEN_TOPIC}/publikasi`, by: HEAD }
	]
};

async function savePlaceless(page: Page): Promise<void> {
	await page.getByLabel(minutes.desk.place, { exact: true }).fill('');
	await press(minutes.desk.save)(page);
}
