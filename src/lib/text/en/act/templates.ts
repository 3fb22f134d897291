import type { templates as source } from '../../id/act/templates';

export const templates: typeof source = {
	title: 'Templates of answers',
	lead: 'Words that are often used, ready to be fitted to each report.',
	back: 'Templates of answers',
	write: 'Write a template',
	none: 'No template yet',
	empty: 'Write the first one: how you answer a report of a pothole, for example.',
	forAll: 'All agencies',
	anyCategory: 'All categories',
	kept: 'No longer in use',
	line: (owner, version) => `${owner} · version ${version}`,
	newTitle: 'New template',
	fields: {
		lingkup: 'For',
		tindakan: 'Used for',
		kategori: 'Category of the report',
		nama: 'Name of the template',
		isi: 'Words',
		milik: 'I look after this template from now on'
	},
	acts: {
		answer: 'Giving an official answer',
		promise: 'Saying that it is not settled yet',
		resolve: 'Saying that it is settled',
		ask: 'Asking the person who reported',
		dispose: 'Answering comments of a consultation'
	},
	onlyInputs: 'Used when answering inputs of a consultation.',
	places: 'Place-holders that fill themselves in',
	placeSays: {
		nama: 'what everybody reads in place of the person who reported, never the name',
		nomor: 'number of the report, or of the comments that are answered',
		judul: 'title of the report',
		instansi: 'name of the agency',
		kategori: 'category of the report',
		wilayah: 'regency or city',
		tanggal: 'the day of today',
		tenggat: 'the deadline that runs now',
		pasal: 'for comments: the provision that they speak of, if it is one',
		konsultasi: 'for comments: name of the consultation'
	},
	unknownPlace:
		'There is a place-holder that is not known here. For reports: {nama}, {nomor}, {judul}, {instansi}, {kategori}, {wilayah}, {tanggal}, {tenggat}. For comments: {nomor}, {pasal}, {konsultasi}, {instansi}, {tanggal}.',
	noCategory: 'Inputs of a consultation have no category: choose “All categories”.',
	save: 'Save template',
	saveVersion: 'Save new version',
	saved: 'Template saved.',
	retired: 'This template is no longer offered. Answers that used it stay as they are.',
	retire: 'Offer it no longer',
	restore: 'Offer it again',
	history: 'History',
	version: (version, by) => `Version ${version}, ${by}`,
	tryTitle: 'Try it on a report',
	tryRef: 'Number of the report',
	try: 'Try',
	tryNone: 'There is no such report that you may read.',
	tried: (ref) => `What it becomes on report ${ref}`
};
