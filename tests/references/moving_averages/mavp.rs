use crate::averages::{average, average_scale};
use crate::scales::magnitudes;
use crate::{Arguments, Expected, Number};

/// For each bar the average over its period, of the values from as many before the first answer on as it needs.
pub fn mavp<N: Number>(arguments: &Arguments<N>) -> Expected<N> {
    let (data, periods) = (arguments.input("data"), arguments.input("periods"));
    let [least, most] = ["min_period", "max_period"].map(|name| arguments.param::<usize>(name));
    let kind: String = arguments.param("average");
    let unknown = |period| {
        let values = average(&kind, data, period);
        values.iter().take_while(|value| value.is_none()).count()
    };
    let first = unknown(most);
    let mut outputs = vec![None; data.len()];
    let mut scale = vec![f64::NAN; data.len()];
    for period in least..=most {
        let begin = first - unknown(period).min(first);
        let values = &data[begin..];
        let averages = average(&kind, values, period);
        let sizes = average_scale(&kind, values, &magnitudes(values), period);
        for at in first..data.len() {
            let wanted = periods[at].floor().to_f64();
            if wanted.clamp(least as f64, most as f64) == period as f64 {
                outputs[at] = averages[at - begin];
                scale[at] = sizes[at - begin];
            }
        }
    }
    Expected {
        outputs: vec![outputs],
        scale,
    }
}
