import { type KeyboardEvent, useRef, useState } from 'react';
import type { Day, Period } from '../../../domain/filter';
import { addDays, addMonths, startOfMonth, startOfWeek } from '../../session/period/days';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/controls/button';
import { formatDay, monthName, weekdayName } from '../../ui/format/format-date';
import { monthWeeks, weekdays } from './month-grid';

interface MonthCalendarProps {
  readonly chosen: Period | null;
  /** Days outside have no data: shown muted, yet they can be chosen. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly weekStart: number;
  readonly onChoose: (period: Period) => void;
}

/** A month to choose a first and a last day from, by pointer or by arrows, Page Up and Down, Home, End and Enter. */
export function MonthCalendar({ chosen, firstDay, lastDay, weekStart, onChoose }: MonthCalendarProps) {
  const [focus, setFocus] = useState<Day>(() =>
    chosen === null || chosen.to > lastDay ? lastDay : chosen.to,
  );
  const [start, setStart] = useState<Day | null>(null);
  const [hover, setHover] = useState<Day | null>(null);
  const grid = useRef<HTMLTableElement>(null);

  const turnTo = (day: Day, focusIt: boolean) => {
    setFocus(day);
    if (focusIt) {
      requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus());
    }
  };
  const choose = (day: Day) => {
    if (start === null) {
      setStart(day);
      setHover(day);
      turnTo(day, false);
    } else {
      setStart(null);
      onChoose(start <= day ? { from: start, to: day } : { from: day, to: start });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowLeft: addDays(focus, -1),
      ArrowRight: addDays(focus, 1),
      ArrowUp: addDays(focus, -7),
      ArrowDown: addDays(focus, 7),
      PageUp: addMonths(focus, event.shiftKey ? -12 : -1),
      PageDown: addMonths(focus, event.shiftKey ? 12 : 1),
      Home: startOfWeek(focus, weekStart),
      End: addDays(startOfWeek(focus, weekStart), 6),
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    setHover(target);
    turnTo(target, true);
  };

  const range =
    start === null
      ? chosen
      : {
          from: hover !== null && hover < start ? hover : start,
          to: hover !== null && hover > start ? hover : start,
        };
  const month = startOfMonth(focus);
  const title = `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`;
  return (
    <div className="calendar">
      <div className="calendar-head">
        <IconButton
          icon="chevron-left"
          label="Month before"
          small
          onClick={() => turnTo(addMonths(focus, -1), false)}
        />
        <span aria-live="polite">{title}</span>
        <IconButton
          icon="chevron-right"
          label="Month after"
          small
          onClick={() => turnTo(addMonths(focus, 1), false)}
        />
      </div>
      <table ref={grid} aria-label={title} onKeyDown={onKeyDown} onMouseLeave={() => setHover(start)}>
        <thead>
          <tr>
            {weekdays(weekStart).map((weekday) => (
              <th key={weekday} scope="col" abbr={weekdayName(weekday)}>
                {weekdayName(weekday).slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(month, weekStart).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => (
                <td
                  key={day ?? `blank-${weekdays(weekStart)[index]}`}
                  className={classNames(
                    day !== null && range !== null && day >= range.from && day <= range.to && 'calendar-in',
                  )}
                >
                  {day !== null && (
                    <button
                      type="button"
                      data-day={day}
                      tabIndex={day === focus ? 0 : -1}
                      aria-label={formatDay(day)}
                      aria-pressed={range !== null && day >= range.from && day <= range.to}
                      className={classNames(
                        (day < firstDay || day > lastDay) && 'calendar-outside',
                        range !== null && (day === range.from || day === range.to) && 'calendar-end',
                      )}
                      onMouseEnter={() => setHover(day)}
                      onClick={() => choose(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="faint" aria-live="polite">
        {start === null
          ? 'Choose the first day, then the last.'
          : `From ${formatDay(start)}: choose the last day.`}
      </p>
    </div>
  );
}
