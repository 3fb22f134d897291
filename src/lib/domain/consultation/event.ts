import type { ForumAction } from '../thread/acts';
import type { EventOf } from '../thread/event';
import type { ConsultationAction } from './act';
import type { ConsultationStage } from './stage';

export type ConsultationEvent = EventOf<ConsultationAction | ForumAction, ConsultationStage>;
