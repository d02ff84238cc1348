use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Two white bodies of about one open and one length, both beyond the body before them.
pub fn cdl_gap_side_by_side_white<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 7, |bars, i| {
        let open = bars.open;
        let [first, second, third] = [i - 2, i - 1, i];
        let up = bars.gap_up(first, second) && bars.gap_up(first, third);
        let down = bars.gap_down(first, second) && bars.gap_down(first, third);
        let lengths = bars.within(bars.body(third), bars.body(second), bars.near(second));
        let opens = bars.within(open[third], open[second], bars.equal(second));
        match bars.white(second) && bars.white(third) && lengths && opens {
            true if up => 100,
            true if down => -100,
            _ => 0,
        }
    })
}
