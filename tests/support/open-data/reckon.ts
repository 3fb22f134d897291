/*
 * The figures of the forum, reckoned from its files by what their codebook says and by nothing of the software: whoever has
 * the files can write this.
 */
type Row = Record<string, string>;
export type Tables = Record<'laporan' | 'penanganan' | 'tenggat' | 'kalender' | 'kategori', Row[]>;
export type Asked = { from: string; until: string; now: string };
type Case = { row: Row; status: string | null; completedIn: number | null; watched: number; tenures: Row[] };
type Cut = { irisan: string; pokok: string };
export type Reckoned = Map<string, number | null>;

const dayOf = (moment: string): string => moment.slice(0, 10);
const at = (moment: string | undefined): number => Date.parse(moment ?? '');
const has = (text: string | undefined): boolean => text !== undefined && text !== '';

/** Working days after the first day up to and with the second. */
function countingIn(kalender: readonly Row[]) {
	const days = new Map(
		kalender
			.filter(({ berlaku, wilayah }) => berlaku === 'true' && !has(wilayah))
			.map(({ hari, jenis }) => [hari, jenis === 'replacement_workday'])
	);
	const isWorkday = (day: number) => {
		const iso = new Date(day).toISOString().slice(0, 10);
		return days.get(iso) ?? ![0, 6].includes(new Date(day).getUTCDay());
	};
	return (first: string, second: string): number => {
		let count = 0;
		for (let day = Date.parse(first) + 86_400_000; day <= Date.parse(second); day += 86_400_000)
			if (isWorkday(day)) count += 1;
		return count;
	};
}

const ENDS: Record<string, string> = {
	closed_agreed: 'akhir_disetujui',
	closed_silent: 'akhir_tanpa_tanggapan',
	ruled: 'akhir_diputus',
	followed_up: 'akhir_ditindaklanjuti',
	not_our_authority: 'akhir_bukan_kewenangan',
	archived: 'akhir_diarsipkan',
	withdrawn: 'akhir_ditarik'
};
const ENDED_BY_MODERATORS = ['not_our_authority', 'archived'];
const CLOCKS = {
	verification: 'verifikasi',
	first_response: 'jawaban_pertama',
	resolution: 'penyelesaian',
	rerouting: 'penerusan_ulang'
} as const;

/** The reports received in the period, each once. */
function reportsIn(tables: Tables, asked: Asked): { received: Row[]; reports: Case[] } {
	const between = countingIn(tables.kalender);
	const received = tables.laporan.filter(
		({ diterima = '' }) => dayOf(diterima) >= asked.from && dayOf(diterima) <= asked.until
	);
	const tenuresOf = Map.groupBy(tables.penanganan, ({ nomor }) => nomor);
	const reports = received.map((row): Case => {
		const day = dayOf(row['diterima'] ?? '');
		return {
			row,
			status: row['status'] ?? '',
			completedIn: has(row['dikerjakan']) ? between(day, dayOf(row['dikerjakan'] ?? '')) : null,
			watched: between(day, dayOf(asked.now)),
			tenures: tenuresOf.get(row['nomor']) ?? []
		};
	});
	return { received, reports };
}

/** How the waits of all are distributed; every step, also those between which few lie. */
export const curveIn = (tables: Tables, asked: Asked): Step[] =>
	curveOf(awaited(reportsIn(tables, asked).reports, null));

/** What moderators ended was nobody's to complete. */
const awaited = (cases: readonly Case[], holder: string | null): Case[] =>
	cases.filter(
		({ status, completedIn }) =>
			(holder !== null && holder !== '') || completedIn !== null || !ENDED_BY_MODERATORS.includes(status ?? '')
	);

/** Every figure of every cut, by `irisan/pokok/angka`. */
export function reckon(tables: Tables, asked: Asked): Reckoned {
	const between = countingIn(tables.kalender);
	const { received, reports } = reportsIn(tables, asked);
	const cases = (holder: string) => reports.flatMap((one) => heldBy(one, holder, asked, between));
	const known: Reckoned = new Map();
	const tell = (cut: Cut, some: readonly Case[], holder: string | null, test: (row: Row) => boolean) => {
		const figures = {
			...countsIn(some, holder),
			...clocksIn(tables, some, holder, asked),
			...lateIn(tables, holder, asked, test)
		};
		for (const [angka, nilai] of Object.entries(figures)) known.set(`${cut.irisan}/${cut.pokok}/${angka}`, nilai);
	};
	const any = () => true;
	tell({ irisan: 'semua', pokok: 'semua' }, reports, null, any);
	tell({ irisan: 'moderator', pokok: 'moderator' }, cases(''), '', any);
	for (const agency of new Set(tables.penanganan.map(({ instansi = '' }) => instansi).filter(has)))
		tell({ irisan: 'instansi', pokok: agency }, cases(agency), agency, any);
	for (const jenis of new Set(received.map((row) => row['jenis'] ?? '')))
		tell(
			{ irisan: 'jenis', pokok: jenis },
			reports.filter(({ row }) => row['jenis'] === jenis),
			null,
			(row) => row['jenis'] === jenis
		);
	for (const pokok of ['tercatat', 'tidak-tercatat']) {
		const test = (row: Row) => has(row['nomor_sp4n']) === (pokok === 'tercatat');
		tell(
			{ irisan: 'sp4n', pokok },
			reports.filter(({ row }) => test(row)),
			null,
			test
		);
	}
	spread(tables, reports, known);
	return known;
}

/** A report as it went with one holder: the days that they held it, and its end as long as they do. */
function heldBy(
	{ row, tenures }: Case,
	holder: string,
	{ now }: Asked,
	between: (a: string, b: string) => number
): Case[] {
	const own = tenures.filter(({ instansi }) => instansi === holder);
	const [first] = own;
	if (!first || (holder !== '' && row['dicatat_instansi'] === holder)) return [];
	const end = [row['dikerjakan'], row['ditutup'], now].find(has) ?? now;
	const until = ({ sampai }: Row) => (has(sampai) && at(sampai) < at(end) ? (sampai ?? '') : end);
	const days = own.reduce((sum, one) => sum + between(dayOf(one['sejak'] ?? ''), dayOf(until(one))), 0);
	const holds = own.some(({ sampai }) => !has(sampai));
	const done =
		holder === '' ? !holds || ENDED_BY_MODERATORS.includes(row['status'] ?? '') : holds && has(row['dikerjakan']);
	return [
		{
			row,
			status: holds ? (row['status'] ?? '') : null,
			completedIn: done ? days : null,
			watched: between(dayOf(first['sejak'] ?? ''), dayOf(now)),
			tenures: own
		}
	];
}

function countsIn(cases: readonly Case[], holder: string | null): Record<string, number | null> {
	const did = (what: string) => (one: Case) => one.tenures.some((tenure) => tenure[what] === 'true');
	const count = (test: (one: Case) => boolean) => cases.filter(test).length;
	const endOf = ({ status }: Case) => (status === null ? 'akhir_dialihkan' : (ENDS[status] ?? 'akhir_terbuka'));
	const waited = awaited(cases, holder);
	const ends = Object.fromEntries(
		[...Object.values(ENDS), 'akhir_terbuka', 'akhir_dialihkan'].map((end) => [end, count((one) => endOf(one) === end)])
	);
	return {
		diterima: cases.length,
		...ends,
		dinilai_pelapor: count(
			(one) => endOf(one) === 'akhir_disetujui' || did('disanggah')(one) || did('dibuka_kembali')(one)
		),
		disanggah: count(did('disanggah')),
		dibuka_kembali: count(did('dibuka_kembali')),
		keberatan: count(did('keberatan')),
		dilempar: count(did('dilempar')),
		...waitIn('median', waited, cases.length, 0.5),
		...waitIn('persentil_90', waited, cases.length, 0.9)
	};
}

export type Step = { days: number; watched: number; completed: number; share: number };

/** For each number of days, what is completed of what is at least so many days old. */
function curveOf(cases: readonly Pick<Case, 'completedIn' | 'watched'>[]): Step[] {
	const longest = Math.max(0, ...cases.map(({ watched, completedIn }) => Math.max(watched, completedIn ?? 0)));
	const least = Math.min(cases.length, Math.max(5, Math.ceil(cases.length / 10)));
	const steps: Step[] = [];
	for (let days = 0; days <= longest; days += 1) {
		const old = cases.filter(({ watched, completedIn }) => Math.max(watched, completedIn ?? 0) >= days);
		if (old.length === 0 || old.length < least) break;
		const completed = old.filter(({ completedIn }) => completedIn !== null && completedIn <= days).length;
		const before = steps.at(-1)?.share ?? 0;
		if (completed / old.length > before || days === longest)
			steps.push({ days, watched: old.length, completed, share: Math.max(before, completed / old.length) });
	}
	return steps;
}

function waitIn(name: string, waited: readonly Case[], all: number, share: number): Record<string, number | null> {
	if (all < 5 || waited.length === 0) return { [`${name}_hari_kerja`]: null, [`${name}_lebih_dari`]: null };
	const reached = curveOf(waited).find((step) => step.share >= share - 1e-9);
	const longest = Math.max(0, ...waited.map(({ watched, completedIn }) => Math.max(watched, completedIn ?? 0)));
	return { [`${name}_hari_kerja`]: reached?.days ?? longest, [`${name}_lebih_dari`]: reached ? 0 : 1 };
}

function clocksIn(
	{ tenggat }: Tables,
	cases: readonly Case[],
	holder: string | null,
	{ now }: Asked
): Record<string, number> {
	const numbers = new Map(cases.map(({ row }) => [row['nomor'], row]));
	const fallen = tenggat.filter(
		({ nomor, jatuh_pada, jatuh_kepada = '' }) =>
			has(jatuh_pada) && at(jatuh_pada) <= at(now) && numbers.has(nomor) && (holder === null || jatuh_kepada === holder)
	);
	return Object.fromEntries(
		Object.entries(CLOCKS).flatMap(([clock, name]) => {
			const due = fallen.filter(({ tenggat: kind }) => kind === clock);
			const inTime = due.filter(({ dipenuhi, jatuh_pada }) => has(dipenuhi) && at(dipenuhi) < at(jatuh_pada));
			return [
				[`${name}_jatuh_tempo`, due.length],
				[`${name}_tepat_waktu`, inTime.length]
			];
		})
	);
}

const ABOVE = ['inspectorate', 'inspector', 'secretariat', 'secretary'];

/** What is late now, whenever it was received. */
function lateIn(
	tables: Tables,
	holder: string | null,
	{ now }: Asked,
	test: (row: Row) => boolean
): Record<string, number> {
	const late = Map.groupBy(
		tables.tenggat.filter(
			({ dipenuhi, berakhir, pemilik, jatuh_tempo }) =>
				!has(dipenuhi) && !has(berakhir) && pemilik !== 'reporter' && has(jatuh_tempo) && at(jatuh_tempo) <= at(now)
		),
		({ nomor }) => nomor
	);
	const reports = tables.laporan.filter((row) => late.has(row['nomor']) && test(row));
	if (holder === null) return { terlambat: reports.length, datang_terlambat: 0 };
	const chargedWith = (row: Row) =>
		(late.get(row['nomor']) ?? [])
			.filter(({ pemilik = '' }) => !ABOVE.includes(pemilik))
			.map(({ jatuh_kepada = '' }) => jatuh_kepada);
	const others = reports.filter((row) => holder === '' || row['dicatat_instansi'] !== holder);
	const isHeld = (row: Row) =>
		tables.penanganan.some(
			({ nomor, instansi, sampai }) => nomor === row['nomor'] && instansi === holder && !has(sampai)
		);
	return {
		terlambat: others.filter((row) => chargedWith(row).includes(holder)).length,
		datang_terlambat: others.filter((row) => {
			const charged = chargedWith(row);
			return holder !== '' && charged.length > 0 && !charged.includes(holder) && !has(row['ditutup']) && isHeld(row);
		}).length
	};
}

/** Where reports come from and what they are about, each once. */
function spread({ kategori }: Tables, reports: readonly Case[], known: Reckoned): void {
	const parentOf = new Map(kategori.map(({ kategori: slug, induk }) => [slug, has(induk) ? induk : slug]));
	const bounced = ({ tenures }: Case) => tenures.some(({ dilempar }) => dilempar === 'true');
	for (const { kategori: slug, induk } of kategori.filter((one) => !has(one['induk']))) {
		const own = reports.filter(({ row }) => parentOf.get(row['kategori']) === slug && induk === '');
		known.set(`kategori/${slug ?? ''}/diterima`, own.length);
		known.set(`kategori/${slug ?? ''}/dilempar`, own.filter(bounced).length);
	}
	for (const [district, own] of Map.groupBy(reports, ({ row }) => row['wilayah']))
		known.set(`wilayah/${district ?? ''}/diterima`, own.length);
}
