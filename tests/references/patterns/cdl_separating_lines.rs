use crate::candles::signals;
use crate::{Arguments, Expected, Number};

/// Long, begun at the open of a bar of the other colour, without a shadow there.
pub fn cdl_separating_lines<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    signals(arguments, 11, |bars, i| {
        let open = bars.open;
        let [before, bar] = [i - 1, i];
        let turns = bars.sign(before) == -bars.sign(bar);
        let meets = bars.within(open[bar], open[before], bars.equal(before));
        let bare = if bars.white(bar) {
            bars.bare_below(bar)
        } else {
            bars.bare_above(bar)
        };
        if turns && meets && bars.long(bar) && bare {
            100 * bars.sign(bar)
        } else {
            0
        }
    })
}
