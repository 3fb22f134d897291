export const receipt = {
	title: 'Tanda terima laporan',
	number: 'Nomor laporan',
	accessCode: 'Kode akses',
	keep: 'Simpan kode ini sekarang. Kode hanya ditampilkan sekali dan tidak dapat kami tampilkan lagi.',
	scan: 'Pindai untuk melacak laporan, atau buka:'
};
