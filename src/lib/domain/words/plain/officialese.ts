/** What offices write, and what people say. */
export type Plainer = { written: string; better: string };

/**
 * Words and phrases of offices, a line each: what is written (with `/` between spellings), and after an arrow what a reader
 * understands at once. The longest that fits counts, so a phrase stands beside the words in it.
 */
const LIST = `
dalam rangka → untuk
dalam hal ini → (hapus)
dalam hal → bila
dalam waktu dekat / dalam waktu yang tidak terlalu lama → sebutkan tanggalnya
dalam waktu yang singkat → sebutkan tanggalnya
sehubungan dengan hal tersebut / berkenaan dengan hal tersebut / berkaitan dengan hal tersebut → karena itu
sehubungan dengan / berkenaan dengan / berkaitan dengan / terkait dengan → tentang
terkait hal tersebut di atas / berdasarkan hal tersebut di atas → karena itu
sebagaimana dimaksud / sebagaimana tersebut di atas → itu
sebagaimana mestinya → sebutkan ukurannya
sebagaimana → seperti
guna menindaklanjuti → untuk mengerjakan
guna → untuk
dikarenakan / oleh karena / disebabkan oleh → karena
diharapkan kepada / dimohon kepada → mohon
kiranya → (hapus)
dipandang perlu → perlu
adapun → (hapus)
bahwasanya → bahwa
apabila → bila
manakala → ketika
agar supaya → supaya
demi untuk → untuk
merupakan → adalah
melaksanakan perbaikan / melakukan perbaikan / melaksanakan kegiatan perbaikan → memperbaiki
melakukan pengecekan / melaksanakan pengecekan → memeriksa
melakukan peninjauan / melaksanakan peninjauan → meninjau
melakukan koordinasi / melaksanakan koordinasi → berbicara dengan (sebutkan siapa, hasilnya apa)
melakukan pembersihan / melaksanakan pembersihan → membersihkan
melakukan penanganan / melaksanakan penanganan → menangani
melakukan pemeriksaan / melaksanakan pemeriksaan → memeriksa
melakukan pengaspalan → mengaspal
melakukan penggantian → mengganti
melakukan pemasangan → memasang
melakukan survei / melaksanakan survei → memeriksa di tempat
melakukan verifikasi → memeriksa
melakukan monitoring / melaksanakan monitoring → memantau
melakukan evaluasi → menilai
mengadakan rapat → rapat (sebutkan hasilnya)
ditindaklanjuti / ditindak lanjuti → dikerjakan (sebutkan apa)
menindaklanjuti → mengerjakan (sebutkan apa)
tindak lanjut → yang dikerjakan
diproses lebih lanjut → sebutkan langkah berikutnya
akan diupayakan / kami upayakan → sebutkan apa yang dikerjakan dan kapan
diupayakan → diusahakan
direalisasikan / terealisasi → dikerjakan
realisasi → pelaksanaan
diimplementasikan / implementasi → dijalankan
optimalisasi / mengoptimalkan / dioptimalkan → memperbaiki (sebutkan apa)
intensifikasi / mengintensifkan → menambah
memfasilitasi / difasilitasi → membantu
mengakomodir / mengakomodasi / diakomodir / diakomodasi → memenuhi
menganggarkan → menyediakan dana
dialokasikan / pengalokasian → disediakan
anggaran perubahan → anggaran yang diubah di tengah tahun
tahun anggaran → tahun
skala prioritas → urutan
secara bertahap → sebutkan tahapnya
secara berkala → sebutkan berapa kali
secara berkesinambungan → terus-menerus
secepatnya / sesegera mungkin / secepat mungkin → sebutkan tanggalnya
pihak terkait / instansi terkait / dinas terkait / stakeholder → sebutkan siapa
pihak ketiga → perusahaan pelaksana
rekanan → perusahaan pelaksana
masyarakat setempat → warga
yang bersangkutan → ia
bersangkutan → itu
tersebut di atas → itu
dimaksud → itu
ruas jalan dimaksud → jalan itu
kondisi eksisting / eksisting → keadaan sekarang
di lapangan → di tempat
perihal → tentang
terlampir bersama ini → terlampir
bersama ini kami sampaikan / dengan ini kami sampaikan / dapat kami sampaikan / kami informasikan → (langsung katakan isinya)
perlu kami sampaikan / perlu diinformasikan → (langsung katakan isinya)
demikian disampaikan / demikian kami sampaikan → (hapus)
atas perhatiannya / atas perhatian dan kerja samanya / atas kerja samanya → (hapus)
menjadi perhatian kami / menjadi bahan evaluasi → sebutkan apa yang diubah
tupoksi / tugas pokok dan fungsi → tugas
tusi → tugas
sop → aturan kerja
juknis / petunjuk teknis → petunjuk
juklak / petunjuk pelaksanaan → petunjuk
opd / skpd / perangkat daerah → sebutkan nama dinasnya
uptd / upt → sebutkan nama kantornya
apbd / apbdp / apbd-p → anggaran daerah
apbn → anggaran negara
musrenbang → musyawarah rencana pembangunan
rkpd → rencana kerja daerah
dpa → dokumen anggaran
dak → dana khusus dari pusat
spm → batas layanan paling rendah
pju → lampu jalan
rth → taman
tps → tempat sampah
tpa → tempat pembuangan akhir
ipal → pengolah air limbah
mck → kamar mandi umum
drainase → selokan
gorong-gorong → saluran di bawah jalan
pemeliharaan rutin → perawatan
pemeliharaan berkala → perawatan besar
rehabilitasi → perbaikan
rekonstruksi → pembangunan ulang
sarana dan prasarana / sarpras → fasilitas
penertiban → sebutkan apa yang dilarang atau dipindahkan
sosialisasi / disosialisasikan → penjelasan kepada warga
edukasi → penjelasan
himbauan / imbauan → permintaan
menghimbau / mengimbau → meminta
mekanisme → cara
prosedur → cara
regulasi → aturan
peraturan perundang-undangan / ketentuan peraturan perundang-undangan / ketentuan yang berlaku / aturan yang berlaku → sebutkan aturannya
kewenangan → hak dan tugas
kebijakan → keputusan
persyaratan → syarat
permohonan → permintaan
dokumen kependudukan → KTP, KK, atau akta (sebutkan yang mana)
penerbitan → pembuatan
memperoleh → mendapat
mempergunakan → memakai
dipergunakan → dipakai
menyampaikan → mengatakan
dilaksanakan → dikerjakan
melaksanakan → mengerjakan
terlaksana → selesai
pelaksanaan kegiatan → pekerjaan
kegiatan dimaksud → pekerjaan itu
progres → kemajuan
timeline → jadwal
urgensi → pentingnya
urgent → mendesak
follow up / difollow up → dikerjakan
update → kabar terbaru
output → hasil
valid → benar
verifikasi faktual → pemeriksaan di tempat
disinyalir / ditengarai → diduga
diindikasikan → tampaknya
signifikan → besar
komprehensif → menyeluruh
kondusif → aman
sinergi / bersinergi → bekerja sama
pro aktif / proaktif → bertindak lebih dulu
`;

export const OFFICIALESE: readonly Plainer[] = LIST.trim()
	.split('\n')
	.flatMap((row) => {
		const [written = '', better = ''] = row.split(' → ');
		return written.split(' / ').map((one) => ({ written: one.trim(), better }));
	});
