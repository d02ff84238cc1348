//! Lists that are as long as an argument says: memory for them may be lacking.

use crate::error::ErrorKind;

/// All items in a list.
///
/// # Errors
/// [`ErrorKind::OutOfMemory`].
pub(crate) fn list<T>(items: impl ExactSizeIterator<Item = T>) -> Result<Vec<T>, ErrorKind> {
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
