import { consultationTextFor } from '../../../../src/lib/text/consultation-catalogue';
import { OPEN_TOPIC, SIGNED_TOPIC } from '../../../support/site/topics';
import { HEAD, MODERATOR, OFFICER, TOPIC, WARGA, press, type Looks } from './look';

const { consultation, inputs } = consultationTextFor('id');

export const CONSULTATION_PAGES: Looks = {
	'(public)/konsultasi/[slug]/berita-acara': [
		{ name: 'published', path: `/konsultasi/${SIGNED_TOPIC}/berita-acara` },
		{ name: 'in English', path: `/en/konsultasi/${SIGNED_TOPIC}/berita-acara` },
		{ name: 'not yet', path: `/konsultasi/${OPEN_TOPIC}/berita-acara` }
	],
	'(public)/konsultasi/[slug]/berita-acara/tanda-tangan': [
		{ name: 'signed', path: `/konsultasi/${SIGNED_TOPIC}/berita-acara/tanda-tangan`, by: HEAD }
	],
	'(public)/konsultasi/[slug]/berita-acara/tanda-tangan/tolak': [
		{ name: 'signed', path: `/konsultasi/${SIGNED_TOPIC}/berita-acara/tanda-tangan/tolak`, by: HEAD }
	],
	'(public)/konsultasi': [
		{ name: 'filled', path: '/konsultasi' },
		{ name: 'filtered', path: '/konsultasi?tahap=dibahas' },
		{ name: 'empty', path: '/konsultasi?tahap=dibuka&lingkup=dampak' }
	],
	'(public)/konsultasi/[slug]': [
		{ name: 'open', path: TOPIC },
		{ name: 'cancelled', path: '/konsultasi/tarif-angkutan-kapal-antarpulau' },
		{ name: 'followed up', path: '/konsultasi/pengelolaan-sampah-pasar-dan-pelabuhan-di-ibu-kota-provinsi' },
		{ name: 'in English', path: `/en${TOPIC}`, by: WARGA }
	],
	'(public)/konsultasi/[slug]/teks': [
		{ name: 'current', path: `${TOPIC}/teks` },
		{ name: 'older', path: `${TOPIC}/teks?versi=1` },
		{ name: 'of a consultation without one', path: '/konsultasi/tarif-angkutan-kapal-antarpulau/teks' }
	],
	'(public)/konsultasi/[slug]/masukan': [
		{ name: 'filled', path: `${TOPIC}/masukan` },
		{ name: 'filtered to nothing', path: `${TOPIC}/masukan?setelah=1` },
		{ name: 'in English', path: `/en${TOPIC}/masukan`, by: WARGA }
	],
	'(public)/konsultasi/[slug]/masukan/[number=number]': [
		{ name: 'for a citizen', path: `${TOPIC}/masukan/1`, by: WARGA },
		{ name: 'for a moderator', path: `${TOPIC}/masukan/1`, by: MODERATOR }
	],
	'(public)/konsultasi/[slug]/masukan/tulis': [
		{ name: 'for a guest', path: `${TOPIC}/masukan/tulis` },
		{ name: 'refused', path: `${TOPIC}/masukan/tulis`, press: press(inputs.form.send) },
		{ name: 'closed', path: `/konsultasi/${SIGNED_TOPIC}/masukan/tulis` }
	],
	'(public)/konsultasi/[slug]/masukan/kode': [
		{ name: 'empty', path: `${TOPIC}/masukan/kode` },
		{ name: 'refused', path: `${TOPIC}/masukan/kode`, press: press(inputs.code.open) }
	],
	'(public)/konsultasi/[slug]/masukan/matriks': [{ name: 'filled', path: `${TOPIC}/masukan/matriks` }],
	'(public)/konsultasi/[slug]/tindakan/[verb=verb]': [{ name: 'flag the topic', path: `${TOPIC}/tindakan/laporkan` }],
	'(public)/konsultasi/[slug]/teks/versi': [{ name: 'compared', path: `${TOPIC}/teks/versi` }],
	'(public)/hadir/[code]': [{ name: 'closed', path: '/hadir/:door' }],
	'(public)/konsultasi/[slug]/komitmen': [
		{ name: 'filled', path: `/konsultasi/${SIGNED_TOPIC}/komitmen` },
		{ name: 'in English', path: `/en/konsultasi/${SIGNED_TOPIC}/komitmen` }
	],
	'(public)/konsultasi/[slug]/komitmen/[position=position]': [
		{ name: 'for everybody', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/1` },
		{ name: 'for its agency', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2`, by: OFFICER },
		{ name: 'just done', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2?sudah=kemajuan`, by: OFFICER }
	],
	'(public)/konsultasi/[slug]/komitmen/[position=position]/[act=promise]': [
		{ name: 'asks for evidence', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2/selesai`, by: OFFICER },
		{
			name: 'refused',
			path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2/selesai`,
			by: OFFICER,
			press: press(consultation.commitmentAction.fulfil)
		},
		{ name: 'not theirs', path: `/konsultasi/${SIGNED_TOPIC}/komitmen/2/setujui`, by: OFFICER }
	]
};
