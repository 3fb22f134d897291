/** Why a report is not tied to a consultation. */
export type CiteRefusal = 'not_allowed' | 'wrong_stage' | 'unknown_report' | 'unknown_item';
