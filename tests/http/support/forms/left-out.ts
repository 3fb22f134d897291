/** Not swept: pressing them would take the ground from under the other tests. */
export const LEFT_OUT: Record<string, string> = {
	'(account)/pertama/[key]': 'opens where nobody administers yet: see first-administrator.test.ts',
	'(account)/akun/data/hapus': 'erases its sender for good: tests/db/erasure.test.ts',
	'(report)/lacak/data/hapus': 'erases its sender for good: tests/db/erasure.test.ts',
	'(report)/lacak/data': 'for whoever has the code: as swept at /akun/data',
	'(admin)/admin/permintaan-data': 'each request is answered once: tests/db/data-requests.test.ts',
	'(admin)/admin/data-pribadi': 'how long things are kept stands for good: tests/db/data-requests.test.ts',
	'saksi/add-checkpoint': 'what one log sends another, and no form: tests/db/log-witness.test.ts',
	'demo/jam': 'moves the clock for everybody',
	'demo/ulang': 'throws away the whole demo',
	'(public)/pengaduan/[ref=ref]/kalender': 'the same for a reporter: pressed by tests/http/feeds.test.ts',
	'(desk)/meja/kalender': 'buttons without a field: pressed by tests/db/desk-calendar.test.ts',
	'(desk)/meja': 'the forms of acts, which are swept on their own pages',
	'(desk)/meja/bersama': 'of reports that are chosen at a desk: swept by tests/db/bulk.test.ts',
	'(desk)/meja/bersama/[id]': 'has no field; only of whoever began it',
	'(desk)/meja/sp4n': 'each report is handed over once: pressed by sp4n.test.ts',
	'(desk)/meja/sp4n/nomor': 'numbers stand for good: pressed by sp4n.test.ts',
	'(desk)/meja/label': 'of the head of an agency: swept by tests/db/tags.test.ts',
	'(desk)/meja/label/[ref=ref]': 'of a desk that reads the report: swept by tests/db/tags.test.ts',
	'(desk)/meja/tim/[ref=ref]': 'of the agency that handles the report: swept by tests/db/team.test.ts',
	...Object.fromEntries(
		['requests', 'servicerequestupdates'].map((form) => [
			`open311/v2/${form}.[format=exchange]`,
			'for programs: swept by open311-writing.test.ts'
		])
	),
	...Object.fromEntries(
		['api/v1/complaints', 'api/v1/complaints/[ref]/acts/[act]'].map((call) => [
			call,
			'for programs: swept by tests/db/api-odd-input.test.ts'
		])
	),
	// What they open and end stands for good, and they are the facilitator's.
	'(desk)/meja/survei': 'swept by survey.test.ts',
	'(desk)/meja/survei/[slug]': 'has no field; pressed by survey.test.ts',
	...Object.fromEntries(
		[
			'(desk)/meja/konsultasi/[slug]/berita-acara',
			'(desk)/meja/konsultasi/[slug]/berita-acara/butir/[item]',
			'(desk)/meja/konsultasi/[slug]/berita-acara/pihak',
			'(desk)/meja/konsultasi/[slug]/publikasi',
			'(public)/konsultasi/[slug]/berita-acara/tanda-tangan',
			'(public)/konsultasi/[slug]/berita-acara/tanda-tangan/tolak'
		].map((form) => [form, 'of the host and the parties: swept by minutes.test.ts'])
	),
	// What they say of a promise, and tie to it, stands for good.
	'(public)/konsultasi/[slug]/komitmen/[position=position]/[act=promise]': 'swept by promises.test.ts',
	'(desk)/meja/konsultasi/[slug]/komitmen': 'swept by promises.test.ts',
	...Object.fromEntries(
		[
			'(desk)/meja/konsultasi/baru',
			'(desk)/meja/konsultasi/[slug]',
			'(desk)/meja/konsultasi/[slug]/data',
			'(desk)/meja/konsultasi/[slug]/bahan',
			'(desk)/meja/konsultasi/[slug]/undangan',
			'(desk)/meja/konsultasi/[slug]/tarik/[record=record]/[id]',
			'(desk)/meja/konsultasi/[slug]/pertemuan',
			'(desk)/meja/konsultasi/[slug]/pertemuan/[id]',
			'(public)/hadir/[code]'
		].map((form) => [form, 'of the host, and of who stands at the door: swept by consultation-desk.test.ts'])
	),
	...Object.fromEntries(
		[
			'(public)/konsultasi/[slug]/masukan/tulis',
			'(public)/konsultasi/[slug]/masukan/kode',
			'(public)/konsultasi/[slug]/masukan/[number=number]/dukung',
			'(public)/konsultasi/[slug]/masukan/[number=number]/terima',
			'(public)/konsultasi/[slug]/tindakan/[verb=verb]',
			'(desk)/meja/konsultasi/[slug]/masukan',
			'(desk)/meja/konsultasi/[slug]/masukan/catat',
			'(desk)/meja/konsultasi/[slug]/masukan/periksa'
		].map((form) => [form, 'what is given has a number for good: swept by inputs.test.ts'])
	),
	...Object.fromEntries(
		['perutean', 'perutean/draf', 'perutean/impor', 'perutean/coba'].map((form) => [
			`(admin)/admin/${form}`,
			'of two offices, with one draft for all: swept by routing.test.ts'
		])
	),
	// What they stage stands for everybody until it is undone: they have a sweep of their own in admin.test.ts.
	...Object.fromEntries(
		[
			...['kalender', 'kalender/hari', 'kalender/impor', 'kalender/terbitkan', 'kebijakan/[code]', 'aturan/[code]'],
			...['instansi/baru', 'instansi/[slug]', 'instansi/[slug]/akhiri', 'instansi/[slug]/pecah'],
			...['orang/tunjuk', 'orang/[id]', 'kategori/[slug]', 'daftar/[list]', 'situs'],
			...[
				'situs/halaman/[page]',
				'situs/email',
				'situs/kunci',
				'situs/api/baru',
				'situs/api/[id]',
				'situs/webhook/baru',
				'situs/webhook/[id]',
				'situs/batas/[limit]',
				'masuk',
				'tangga/[clock]'
			]
		].map((form) => [`(admin)/admin/${form}`, 'swept by admin.test.ts'])
	),
	...Object.fromEntries(
		['layanan/baru', 'layanan/[slug]', 'layanan/[slug]/akhiri'].map((form) => [
			`(desk)/meja/${form}`,
			'swept by admin.test.ts'
		])
	)
};
