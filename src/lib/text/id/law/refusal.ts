import type { ActRefusal } from '$lib/domain/complaint/decide';
import type { ForumRefusal } from '$lib/domain/thread/forum';

/** Why an act was refused, and what to do next. */
export const refusal = {
	not_allowed:
		'Anda tidak berwenang melakukan ini pada laporan tersebut. Bila penunjukan Anda baru, hubungi admin sistem.',
	wrong_status:
		'Keadaan laporan sudah berubah, sehingga tindakan ini tidak berlaku lagi. Lihat keadaan terbarunya, lalu putuskan lagi.',
	own_case:
		'Ini perangkat petugas instansi yang menangani laporan ini, sehingga di sini tidak ada yang dapat bertindak sebagai pelapornya. Pelapor dapat melakukannya dengan kode akses dari ponsel sendiri, atau di loket kantor lain.',
	text_required: 'Tuliskan alasan atau keterangannya lebih dahulu.',
	agency_required: 'Pilih instansi tujuannya lebih dahulu.',
	same_agency: 'Laporan ini sudah ada di instansi tersebut. Pilih instansi lain.',
	same_classification: 'Klasifikasi laporan ini sudah demikian. Pilih klasifikasi lain.',
	archive_reason_required: 'Pilih alasan pengarsipan lebih dahulu.',
	responsible_required: 'Sebutkan pihak yang berwenang, supaya pelapor tahu harus ke mana.',
	placeholder_answer:
		'Jawaban ini hanya menyatakan laporan diteruskan, jadi belum dapat menutup laporan. Tuliskan apa yang sudah dikerjakan.',
	evidence_required: 'Tuliskan apa yang sudah dikerjakan dan lampirkan buktinya.',
	same_person:
		'Anda sudah pernah menutup atau memutus laporan ini, jadi putusan berikutnya harus diambil orang lain. Bila tidak ada orang lain, mintalah admin sistem menunjuk seseorang.',
	objections_spent:
		'Semua jenjang sanggahan di forum ini sudah ditempuh: kepala instansi, Inspektorat, dan Sekretariat Daerah. Anda dapat melanjutkan ke Ombudsman RI, telepon 137, dengan bukti laporan di halaman ini.',
	already_appealed:
		'Keberatan atas laporan ini sudah pernah diperiksa. Anda dapat melanjutkan ke Ombudsman RI, telepon 137.',
	question_budget_spent:
		'Jatah bertanya untuk laporan ini sudah habis: paling banyak tiga pertanyaan, dan hitungan tenggat berhenti paling lama 20 hari kerja. Lanjutkan dengan keterangan yang ada, atau tulis tanggapan biasa.',
	too_late: 'Batas waktunya sudah lewat. Tulis laporan baru dan sebutkan nomor laporan ini.',
	locked: 'Diskusi laporan ini dikunci moderator, sehingga tidak menerima tanggapan baru.',
	closed: 'Laporan ini sudah ditutup, sehingga tidak menerima tanggapan baru. Pelapor dapat membukanya kembali.',
	already_so: 'Hal ini sudah dilakukan, mungkin oleh orang lain. Muat ulang halaman untuk melihatnya.'
} satisfies Record<ActRefusal | ForumRefusal, string>;
