import { CODE_LISTS } from '$lib/domain/open-data/column';
import type { RowOf } from '$lib/domain/open-data/data-sets';
import { codesInFiles } from '$lib/text/open-data-catalogue';
import { sql } from 'kysely';
import { listEntries } from '../moderation-log/entries';
import { inPages, PAGE, type Source } from './pages';

/** Of what is known whole: agencies, codes and rules are few. */
const whole = <Row>(read: (source: Source) => Promise<Row[]>) =>
	async function* (source: Source): AsyncGenerator<Row[]> {
		yield await read(source);
	};

export const agencyRows = whole<RowOf<'instansi'>>(({ db }) =>
	db
		.selectFrom('agency')
		.leftJoin('agency as heir', 'heir.id', 'agency.merged_into')
		.select(['agency.slug as instansi', 'agency.name as nama', 'agency.short_name as nama_singkat'])
		.select(['agency.valid_until as berlaku_sampai', 'heir.slug as dilebur_ke'])
		.orderBy('agency.slug')
		.execute()
);

export const serviceRows = whole<RowOf<'layanan'>>(({ db }) =>
	db
		.selectFrom('service')
		.innerJoin('agency', 'agency.id', 'service.agency_id')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('service_version')
					.select(['number', 'at'])
					.whereRef('service_version.service_id', '=', 'service.id')
					.where('at', 'is not', null)
					.orderBy('number', 'desc')
					.limit(1)
					.as('newest'),
			(join) => join.onTrue()
		)
		.select(['service.slug as layanan', 'agency.slug as instansi', 'service.name as nama'])
		.select(['service.valid_until as berlaku_sampai', 'newest.number as versi_standar'])
		.select('newest.at as standar_ditetapkan')
		.orderBy('service.slug')
		.execute()
);

export const categoryRows = whole<RowOf<'kategori'>>(({ db }) =>
	db
		.selectFrom('category')
		.leftJoin('agency', 'agency.id', 'category.agency_id')
		.select(['category.slug as kategori', 'category.name_id as nama', 'category.name_en as nama_inggris'])
		.select(['category.parent_slug as induk', 'agency.slug as instansi'])
		.orderBy('category.slug')
		.execute()
);

export const districtRows = whole<RowOf<'wilayah'>>(({ db }) =>
	db.selectFrom('district').select(['code as wilayah', 'name as nama']).orderBy('code').execute()
);

export const dayRows = whole<RowOf<'kalender'>>(({ db }) =>
	db
		.selectFrom('holiday')
		.select(['id as pengenal', 'day as hari', 'district_code as wilayah', 'kind as jenis', 'name as nama'])
		.select(['decree as dasar', 'provisional as sementara', 'since_version as sejak_versi'])
		.select(['until_version as sampai_versi', sql<boolean>`until_version is null`.as('berlaku')])
		.orderBy('day')
		.orderBy('id')
		.execute()
);

export const policyRows = whole<RowOf<'kebijakan'>>(({ db }) =>
	db
		.selectFrom('deadline_policy as policy')
		.leftJoin('agency', 'agency.id', 'policy.agency_id')
		.select(['policy.id as kebijakan', 'policy.code as kode', 'policy.valid_from as berlaku_sejak'])
		.select(['policy.valid_until as berlaku_sampai', 'policy.withdrawn_at as ditarik', 'policy.clock as tenggat'])
		.select(['policy.classification as jenis', 'agency.slug as instansi', 'policy.name as nama'])
		.select(['policy.amount as lama', 'policy.unit as satuan', 'policy.basis as dasar'])
		.orderBy('policy.code')
		.orderBy('policy.valid_from')
		.orderBy('policy.id')
		.execute()
);

const NO_FILTER = { rule: '', state: null, before: null, after: null };

/** The public book, the newest entry first, without the words of who decided. */
export async function* decisionRows({ db }: Source): AsyncGenerator<RowOf<'moderasi'>[]> {
	const read = async (before: number | null) => (await listEntries(db, { ...NO_FILTER, before }, PAGE)).entries;
	const instant = (at: string | null | undefined) => (at ? new Date(at) : null);
	for await (const page of inPages(read, ({ number }) => number))
		yield page.map(({ number, at, act, rule, kind, by, source, until, end, appeal }) => ({
			nomor: number,
			waktu: new Date(at),
			tindakan: act,
			aturan: rule?.code ?? null,
			versi_aturan: rule?.version ?? null,
			tentang: kind,
			pelaku: by,
			asal: source,
			sampai: instant(until),
			berakhir: instant(end?.at),
			cara_berakhir: end?.kind ?? null,
			banding: instant(appeal?.at),
			putusan_banding: appeal?.outcome ?? null
		}));
}

export const codeRows = whole<RowOf<'kode'>>(() => {
	const words = codesInFiles();
	return Promise.resolve(
		CODE_LISTS.flatMap((daftar) => Object.entries(words[daftar]).map(([kode, nama]) => ({ daftar, kode, nama })))
	);
});
