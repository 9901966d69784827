// Fits curves with kurbo's optimal fitter. Each line of standard input is a function, an order (0: f, 1: f'), what
// actplot took, the window, the frame and the tolerance; each line of standard output adds the number of segments.

use kurbo::{CurveFitSample, ParamCurveFit, Point, Vec2, fit_to_bezpath_opt};
use std::{cell::Cell, f64::consts::PI, io::BufRead, ops::Range};

/// f, f' and f'' of a function; of ELU, the curved side.
fn jet(name: &str, x: f64) -> [f64; 3] {
    let s = 1.0 / (1.0 + (-x).exp());
    let (ds, dds) = (s * (1.0 - s), s * (1.0 - s) * (1.0 - 2.0 * s));
    let tanh = |u: [f64; 3]| {
        let t = u[0].tanh();
        let d = 1.0 - t * t;
        [t, d * u[1], d * u[2] - 2.0 * t * d * u[1] * u[1]]
    };
    let times_x = |u: [f64; 3]| [x * u[0], u[0] + x * u[1], 2.0 * u[1] + x * u[2]];
    match name {
        "sigmoid" => [s, ds, dds],
        "tanh" => tanh([x, 1.0, 0.0]),
        "arctan" => [x.atan(), 1.0 / (1.0 + x * x), -2.0 * x / (1.0 + x * x).powi(2)],
        "softplus" => [x.exp().ln_1p(), s, ds],
        "silu" => times_x([s, ds, dds]),
        "mish" => times_x(tanh([x.exp().ln_1p(), s, ds])),
        "gelu-tanh" => {
            let c = (2.0 / PI).sqrt();
            let t = tanh([c * (x + 0.044715 * x.powi(3)), c * (1.0 + 0.134145 * x * x), c * 0.26829 * x]);
            times_x([0.5 + 0.5 * t[0], 0.5 * t[1], 0.5 * t[2]])
        }
        "gaussian" => {
            let g = (-x * x).exp();
            [g, -2.0 * x * g, (4.0 * x * x - 2.0) * g]
        }
        "exponential" => [x.exp(); 3],
        "elu" => [x.exp_m1(), x.exp(), x.exp()],
        _ => panic!("no function {name}"),
    }
}

/// The graph of a function in pixels, by x from 0 to 1.
struct Graph<'a> {
    name: &'a str,
    order: usize,
    x: (f64, f64),
    y: (f64, f64),
    frame: (f64, f64),
    evaluations: Cell<usize>,
}

impl ParamCurveFit for Graph<'_> {
    fn sample_pt_tangent(&self, t: f64, _: f64) -> CurveFitSample {
        let (p, tangent) = self.sample_pt_deriv(t);
        CurveFitSample { p, tangent }
    }
    fn sample_pt_deriv(&self, t: f64) -> (Point, Vec2) {
        self.evaluations.set(self.evaluations.get() + 1);
        let width = self.x.1 - self.x.0;
        let jet = jet(self.name, self.x.0 + t * width);
        let down = self.frame.1 / (self.y.1 - self.y.0);
        (
            Point::new(t * self.frame.0, (self.y.1 - jet[self.order]) * down),
            Vec2::new(self.frame.0, -jet[self.order + 1] * width * down),
        )
    }
    fn break_cusp(&self, _: Range<f64>) -> Option<f64> {
        None
    }
}

fn main() {
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let words: Vec<&str> = line.split('\t').collect();
        let n: Vec<f64> = words[4..].iter().map(|word| word.parse().unwrap()).collect();
        let is_elu = words[0] == "elu";
        // ELU's right side is a line, which is one segment more.
        let right = if is_elu { 0.0 } else { n[1] };
        let part = (right - n[0]) / (n[1] - n[0]);
        let graph = Graph {
            name: words[0],
            order: words[1].parse().unwrap(),
            x: (n[0], right),
            y: (n[2], n[3]),
            frame: (n[4] * part, n[5]),
            evaluations: Cell::new(0),
        };
        let path = fit_to_bezpath_opt(&graph, n[6]);
        let segments = path.segments().count() + usize::from(is_elu);
        println!("{line}\t{segments}\t{}", graph.evaluations.get());
    }
}
