import type { AnyRow, RowOf, SetName } from '$lib/domain/open-data/data-sets';
import { curveRows, figureRows } from './figures';
import type { Source } from './pages';
import { verificationRows } from './verification';
import { agencyRows, categoryRows, codeRows, dayRows, decisionRows } from './reference';
import { districtRows, policyRows, serviceRows } from './reference';
import { clockRows, eventRows, holderRows, reportRows } from './reports';
import { surveyRows } from './surveys';
import { commitmentRows, inputRows, topicRows } from './topics';

const ROWS: { [Name in SetName]: (source: Source) => AsyncGenerator<RowOf<Name>[]> } = {
	laporan: reportRows,
	penanganan: holderRows,
	peristiwa: eventRows,
	tenggat: clockRows,
	angka: figureRows,
	kurva: curveRows,
	konsultasi: topicRows,
	masukan: inputRows,
	komitmen: commitmentRows,
	moderasi: decisionRows,
	verifikasi: verificationRows,
	instansi: agencyRows,
	layanan: serviceRows,
	kategori: categoryRows,
	wilayah: districtRows,
	kalender: dayRows,
	kebijakan: policyRows,
	survei: surveyRows,
	kode: codeRows
};

/** The rows of a set as everybody may read them, page by page and in an order that stays. */
export const rowsOf = (name: SetName, source: Source): AsyncGenerator<readonly AnyRow[]> => ROWS[name](source);
