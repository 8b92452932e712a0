/* Single marks where they can be told apart, columns where they cannot. */
import { drawColumns } from './columns.js';
import { drawTimeline } from './timeline.js';

export function drawTime(timeline, histogram, options) {
  const whole = timeline.total === timeline.events.length;
  return (whole && drawTimeline(timeline.events, options)) || drawColumns(histogram, options);
}
