//! Whether an indicator refuses parameters.

use super::panics::catch_silently;
use crate::catalogue::entry::Entry;
use crate::value::Value;

/// Whether parameters are not allowed, or do not meet what is required, or the constructor of a state refuses them. A
/// panic in it is left to the law to report.
pub fn is_refused(entry: &Entry, values: &[Value]) -> bool {
    catch_silently(|| entry.check(values).is_err() || (entry.bind)(values).is_err())
        .unwrap_or(false)
}
