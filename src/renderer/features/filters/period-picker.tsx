import type { View } from '../../session/address';
import { periodBaseOf, useExplore } from '../../session/explore-session';
import { PERIOD_PRESETS, type PeriodChoice, resolvePeriod } from '../../session/period/period-choice';
import { isToDate, PRESET_NAMES, periodName, presetDays } from '../../session/period/period-label';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icons/icon';
import { Popover } from '../../ui/overlays/popover';
import { MonthCalendar } from './month-calendar';

interface PeriodPickerProps {
  readonly view: View;
  readonly onChoose: (choice: PeriodChoice) => void;
}

/** The period everything is seen in: presets that move with the data, and a calendar for days of one's own. */
export function PeriodPicker({ view, onChoose }: PeriodPickerProps) {
  const session = useExplore();
  const base = periodBaseOf(session);
  const choice = view.period ?? base.opening;
  const period = resolvePeriod(choice, base);
  const rolling = choice === 'last-30-days' || choice === 'last-12-months';
  const lastTime = session.format.time(session.extent.asOf);
  return (
    <Popover
      label="Period"
      className="period-popover"
      trigger={{
        className: 'chip filter-chip',
        children: (
          <>
            <span className="visually-hidden">Period: </span>
            {period === null ? (
              <strong>Everything</strong>
            ) : (
              <span>
                <strong>{periodName(period)}</strong>
                {isToDate(period, base.lastDay, lastTime) && !rolling ? ', to date' : ''}
              </span>
            )}
            <Icon name="chevron-down" size={12} />
          </>
        ),
      }}
    >
      {(close) => (
        <div className="period-panel">
          <ul className="period-presets">
            {PERIOD_PRESETS.map((preset) => (
              <li key={preset}>
                <button
                  type="button"
                  className={classNames('menu-item', choice === preset && 'period-preset-on')}
                  aria-pressed={choice === preset}
                  onClick={() => {
                    close();
                    onChoose(preset);
                  }}
                >
                  <span>{PRESET_NAMES[preset]}</span>
                  <span className="menu-item-aside">
                    {presetDays(resolvePeriod(preset, base), base.firstDay, base.lastDay)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <MonthCalendar
            chosen={period}
            firstDay={base.firstDay}
            lastDay={base.lastDay}
            weekStart={session.settings.weekStart}
            onChoose={(own) => {
              close();
              onChoose(own);
            }}
          />
        </div>
      )}
    </Popover>
  );
}
