import type { WebhookKind } from '$lib/domain/webhook/kinds';
import { WEBHOOK_KINDS } from '$lib/domain/webhook/kinds';
import { hidden, line, listed, named, orNone, ticked } from '../kit/field';
import { form, type InputOf } from '../kit/form';
import { ASKING, ASKING_LABELS, onlyAsked } from './asking';

/** The box of each kind. */
export const BOX_OF_KIND = {
	'report.published': 'laporan_terbit',
	'report.answered': 'laporan_dijawab',
	'report.overdue': 'laporan_terlambat',
	'report.status_changed': 'laporan_status',
	'consultation.input_answered': 'masukan_dijawab',
	'commitment.changed': 'komitmen',
	'consultation.stage_changed': 'konsultasi_tahap'
} as const satisfies Record<WebhookKind, string>;

const SLUG = named(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const ABOUT = {
	nama: line({ least: 3, most: 80 }),
	pemilik: orNone(SLUG),
	alamat: line({ least: 8, most: 2_000 }),
	laporan_terbit: ticked,
	laporan_dijawab: ticked,
	laporan_terlambat: ticked,
	laporan_status: ticked,
	masukan_dijawab: ticked,
	komitmen: ticked,
	konsultasi_tahap: ticked,
	instansi: orNone(SLUG),
	wilayah: orNone(named(/^\d\d\.\d\d$/)),
	kategori: orNone(SLUG)
};

/** The secret to be, under seal: sent twice it is one secret, and nobody chooses it. */
const DRAWN = hidden(named(/^[A-Za-z0-9_-]{20,300}$/));

export const MAKE_WEBHOOK = form({
	name: 'make_webhook',
	fields: { ...ABOUT, calon: DRAWN, ...ASKING },
	labels: ({ admin: { webhooks, province } }) => ({
		...webhooks.fields,
		alasan: province.fields.alasan,
		calon: '',
		...ASKING_LABELS
	}),
	whole: (input) => (kindsOf(input).length === 0 ? { laporan_terbit: 'missing' } : {})
});

export const EDIT_WEBHOOK = form({
	name: 'edit_webhook',
	fields: { ...ABOUT, jeda: ticked, ...ASKING },
	labels: ({ admin: { webhooks, province } }) => ({
		...webhooks.fields,
		alasan: province.fields.alasan,
		...ASKING_LABELS
	}),
	whole: (input) => (kindsOf(input).length === 0 ? { laporan_terbit: 'missing' } : {})
});

export const RENEW_WEBHOOK_SECRET = form({
	name: 'renew_webhook_secret',
	fields: { calon: DRAWN, ...ASKING },
	labels: ({ admin: { province } }) => ({ alasan: province.fields.alasan, calon: '', ...ASKING_LABELS })
});

export const END_WEBHOOK = onlyAsked('end_webhook');

/** Once more what was sent, or not yet. */
export const RESEND = form({ name: 'resend_webhook', fields: { kiriman: listed }, labels: () => ({ kiriman: '' }) });

type About = InputOf<typeof ABOUT>;

export const kindsOf = (input: Pick<About, (typeof BOX_OF_KIND)[WebhookKind]>): WebhookKind[] =>
	WEBHOOK_KINDS.filter((kind) => input[BOX_OF_KIND[kind]]);

/** What a form says of a webhook. */
export const aboutWebhook = (input: About) => ({
	name: input.nama,
	ownerSlug: input.pemilik,
	address: input.alamat,
	kinds: kindsOf(input),
	agencySlug: input.instansi,
	district: input.wilayah,
	category: input.kategori
});
