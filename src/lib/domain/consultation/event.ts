import type { EventOf } from '../thread/event';
import type { ConsultationAction } from './acts';
import type { ConsultationStage } from './stage';

export type ConsultationEvent = EventOf<ConsultationAction, ConsultationStage>;
