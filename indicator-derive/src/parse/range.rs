//! The range of a number, from `default = 9, min = 1`.

use crate::model::number::Number;
use crate::model::range::{Limit, Range};
use crate::parse::keys::Keys;
use crate::parse::number::{Numeric, Side, names_a_variable, number};

/// Takes out the keys of a number.
pub fn range<T: Numeric>(keys: &mut Keys<'_>) -> Range<T> {
    let default = keys.required("default", "write `default = …`");
    let default = default.and_then(|tokens| number(tokens, keys));
    Range {
        default,
        ..limits(keys)
    }
}

/// Takes out the keys of a range without a default.
pub fn limits<T: Numeric>(keys: &mut Keys<'_>) -> Range<T> {
    Range {
        default: None,
        lower: limit(keys, Side::Lower, "min", "above"),
        upper: limit(keys, Side::Upper, "max", "below"),
    }
}

/// Takes out one end, under the key that allows the number or the one that does not.
fn limit<T: Numeric>(
    keys: &mut Keys<'_>,
    side: Side,
    allowed: &'static str,
    excluded: &'static str,
) -> Option<Limit<T>> {
    let (key, tokens, inclusive) = match (keys.pair(allowed), keys.pair(excluded)) {
        (None, None) => return None,
        (Some((key, tokens)), None) => (key, tokens, true),
        (None, Some((key, tokens))) => (key, tokens, false),
        (Some(_), Some((key, _))) => {
            let message = format!("`{allowed}` and `{excluded}` limit the same end: keep one");
            keys.errors.at(key, message);
            return None;
        }
    };
    if names_a_variable(&tokens) {
        let message = "a limit is a literal: what parameters must meet together is a key of `#[indicator(…)]`, such \
                       as `require = fast < slow`";
        keys.errors.at(&tokens, message);
        return None;
    }
    let number: Number<T> = number(tokens, keys)?;
    let end = if inclusive {
        Some((number.value, true))
    } else {
        number.value.exclude(side)
    };
    let Some((end, inclusive)) = end else {
        let message = format!("no `{}` is {key} {:?}", T::NAME, number.value);
        keys.errors.at(&number.tokens, message);
        return None;
    };
    Some(Limit {
        key,
        number,
        end,
        inclusive,
    })
}
