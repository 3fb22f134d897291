import { page } from '$app/state';
import { consultationTextFor, type ConsultationCatalogue } from '$lib/text/consultation-catalogue';

/** All words, those of consultations among them. In a component: `const text = $derived(consultationWords())`. */
export const consultationWords = (): ConsultationCatalogue => consultationTextFor(page.data.lang);
