import type { Component } from '$lib/domain/agency/standard';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from '../../db/client';
import { byAgency, selectOffered } from './service-list';

const listLines = (db: Db, agency: string, today: IsoDate) =>
	selectOffered(db, today)
		.select(['standard.unit', 'standard.charter', 'standard.decree', 'standard.components'])
		.select(['standard.valid_from as validFrom', 'standard.reviewed_on as reviewedOn'])
		.select(['agency.address', 'agency.phone', 'agency.email'])
		.$if(agency !== '', (asked) => asked.where('agency.slug', '=', agency))
		.execute();

type Line = Awaited<ReturnType<typeof listLines>>[number];
type Column = readonly [heading: string, cell: (line: Line, origin: string) => string | null];

const of =
	(name: Component): Column[1] =>
	({ components }) =>
		components[name] ?? null;

/**
 * The four parts of the national form (PermenPANRB 13/2017: description, requirements, procedure, who and where), then what
 * else a standard says, each by the name that the norm gives it.
 */
const COLUMNS: readonly Column[] = [
	['Nama Layanan', ({ name }) => name],
	['Produk Pelayanan', of('produk')],
	['Jangka Waktu Penyelesaian', of('waktu')],
	['Biaya/Tarif', of('biaya')],
	['Dasar Hukum', of('dasar_hukum')],
	['Persyaratan', of('persyaratan')],
	['Sistem, Mekanisme, dan Prosedur', of('prosedur')],
	['Penyelenggara', ({ agency }) => agency],
	['Unit Penyelenggara', ({ unit }) => unit],
	['Alamat', ({ address }) => address],
	['Telepon', ({ phone }) => phone],
	['Email', ({ email }) => email],
	['Penanganan Pengaduan, Saran, dan Masukan', of('pengaduan')],
	['Sarana, Prasarana, dan/atau Fasilitas', of('sarana')],
	['Kompetensi Pelaksana', of('kompetensi')],
	['Pengawasan Internal', of('pengawasan')],
	['Jumlah Pelaksana', of('jumlah_pelaksana')],
	['Jaminan Pelayanan', of('jaminan_layanan')],
	['Jaminan Keamanan dan Keselamatan Pelayanan', of('jaminan_keamanan')],
	['Evaluasi Kinerja Pelaksana', of('evaluasi')],
	['Maklumat Pelayanan', ({ charter }) => charter],
	['Keputusan Penetapan', ({ decree }) => decree],
	['Berlaku Mulai', ({ validFrom }) => validFrom],
	['Tinjauan Terakhir', ({ reviewedOn }) => reviewedOn],
	['Halaman Layanan', ({ slug }, origin) => `${origin}/layanan/${slug}`]
];

/** The services of today with the standards that hold, those of one agency or of all, under their headings. */
export async function sippnTable(
	db: Db,
	{ agency, today, origin }: { agency: string; today: IsoDate; origin: string }
): Promise<(string | null)[][]> {
	const lines = (await listLines(db, agency, today)).sort(byAgency);
	return [COLUMNS.map(([heading]) => heading), ...lines.map((line) => COLUMNS.map(([, cell]) => cell(line, origin)))];
}
