//! Lists that are as long as an argument says: memory for them may be lacking.

use crate::error::ErrorKind;

/// All items in a list, for a state that is as long as a parameter says: `vec![…]` would end the process where memory ends.
///
/// ```
/// use indicator_runtime::list;
///
/// assert_eq!(list((0..3).map(|place| 0.5 * place as f64))?, [0.0, 0.5, 1.0]);
/// assert!(list((0..1_usize << 40).map(|_| [0.0; 1024])).is_err());
/// # Ok::<(), indicator_runtime::ErrorKind>(())
/// ```
///
/// # Errors
/// [`ErrorKind::OutOfMemory`].
pub fn list<T>(items: impl ExactSizeIterator<Item = T>) -> Result<Vec<T>, ErrorKind> {
    let mut list = with_room(items.len())?;
    list.extend(items);
    Ok(list)
}

/// The same where an item may be an error.
///
/// # Errors
/// [`ErrorKind::OutOfMemory`], and the first of the items'.
pub(crate) fn try_list<T>(
    items: impl ExactSizeIterator<Item = Result<T, ErrorKind>>,
) -> Result<Vec<T>, ErrorKind> {
    let mut list = with_room(items.len())?;
    for item in items {
        list.push(item?);
    }
    Ok(list)
}

/// An empty list with room for so many items.
///
/// # Errors
/// [`ErrorKind::OutOfMemory`].
pub(crate) fn with_room<T>(count: usize) -> Result<Vec<T>, ErrorKind> {
    let mut list = Vec::new();
    list.try_reserve_exact(count)
        .map_err(|_| ErrorKind::OutOfMemory {
            bytes: count.saturating_mul(size_of::<T>()),
        })?;
    Ok(list)
}
