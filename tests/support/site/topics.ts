/** Consultations of the demo: inputs are being given, minutes are published, and one that nobody has announced yet. */
export const OPEN_TOPIC = 'rancangan-standar-pelayanan-rawat-jalan-rumah-sakit-provinsi';
export const SIGNED_TOPIC = 'penanganan-obat-kosong-di-instalasi-farmasi';
export const DRAFT_TOPIC = 'jadwal-puskesmas-keliling-laut-untuk-pulau-kecil';
