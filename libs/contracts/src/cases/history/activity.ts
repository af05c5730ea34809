import { personal } from '../../personal/personal.ts';
import { Label } from '../../words/text.ts';

/** What happened, as the system that it comes from called it; nobody knows what that may tell, so it is personal. */
export const Activity = personal('notes', Label);
