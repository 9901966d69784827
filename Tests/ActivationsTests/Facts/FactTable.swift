// Facts, written by make_facts.py from the catalogue of facts. Do not edit.

// swift-format-ignore-file

extension Facts {
  /// The lines that make_facts.py explains.
  static let table = """
    identity; linear; -; nn.Identity; jax.nn.identity; linear; Identity; -inf inf; 1; -inf 1 0; inf 1 0; -; increasing; Cinf; odd
    linear; linear; a=1 b=0; -; -; -; (Mul, Add); -inf inf; 1; -inf 1 0; inf 1 0; -; increasing for a > 0; Cinf; odd if b = 0
    step; step; -; torch.heaviside(x, values=1); jnp.heaviside(x, 1); -; (GreaterOrEqual, Cast); 0 1; 0; 0 0 0; 1 0 0; 0:0; non-decreasing; discontinuous; none
    sign; step; -; torch.sign; jnp.sign; ops.sign; Sign; -1 1; 0; -1 0 0; 1 0 0; 0:0; non-decreasing; discontinuous; odd
    abs; rectifier; -; torch.abs; jnp.abs; ops.abs; Abs; 0 inf; 1; inf -1 0; inf 1 0; 0:1; no; C0; even
    square; polynomial; -; torch.square; jnp.square; ops.square; -; 0 inf; inf; inf -inf 2; inf inf 2; -; no; Cinf; even
    cube; polynomial; -; -; -; -; -; -inf inf; inf; -inf inf -inf; inf inf inf; -; increasing; Cinf; odd
    exponential; exponential; -; torch.exp; jnp.exp; exponential; Exp; 0 inf; inf; 0 0 0; inf inf inf; -; increasing; Cinf; none
    sigmoid; sigmoid; -; nn.Sigmoid, F.sigmoid; jax.nn.sigmoid; sigmoid; Sigmoid; 0 1; 0.25; 0 0 0; 1 0 0; -; increasing; Cinf; f(-x) = 1 - f(x)
    tanh; sigmoid; -; nn.Tanh; jax.nn.tanh; tanh; Tanh; -1 1; 1; -1 0 0; 1 0 0; -; increasing; Cinf; odd
    hard-sigmoid; sigmoid; -; nn.Hardsigmoid; jax.nn.hard_sigmoid; hard_sigmoid; HardSigmoid(alpha=1/6); 0 1; 0.16666666666666666; 0 0 0; 1 0 0; -3:1 3:1; non-decreasing; C0; f(-x) = 1 - f(x)
    hard-sigmoid-linear; sigmoid; alpha=0.2 beta=0.5; -; -; -; HardSigmoid; 0 1; 0; 0 0 0; 1 0 0; -; non-decreasing; C0; none in general
    hard-tanh; sigmoid; min=-1 max=1; nn.Hardtanh; jax.nn.hard_tanh; hard_tanh; Clip; -1 1; 1; -1 0 0; 1 0 0; -1:1 1:1; non-decreasing; C0; odd if max = -min
    softsign; sigmoid; -; nn.Softsign; jax.nn.soft_sign; softsign; Softsign; -1 1; 1; -1 0 0; 1 0 0; 0:2; increasing; C1; odd
    elliott; sigmoid; -; -; -; -; -; 0 1; 0.5; 0 0 0; 1 0 0; 0:2; increasing; C1; f(-x) = 1 - f(x)
    arctan; sigmoid; -; torch.atan; jnp.arctan; ops.arctan; Atan; -1.5707963267948966 1.5707963267948966; 1; -1.5707963267948966 0 0; 1.5707963267948966 0 0; -; increasing; Cinf; odd
    isru; sigmoid; alpha=1; -; -; -; -; -1 1; 1; -1 0 0; 1 0 0; -; increasing; Cinf; odd
    erf; sigmoid; -; torch.erf; jax.lax.erf; ops.erf; Erf; -1 1; 1.1283791670955126; -1 0 0; 1 0 0; -; increasing; Cinf; odd
    gaussian-cdf; sigmoid; -; torch.special.ndtr; jax.scipy.special.ndtr; -; -; 0 1; 0.3989422804014327; 0 0 0; 1 0 0; -; increasing; Cinf; f(-x) = 1 - f(x)
    gudermannian; sigmoid; -; -; -; -; -; -1.5707963267948966 1.5707963267948966; 1; -1.5707963267948966 0 0; 1.5707963267948966 0 0; -; increasing; Cinf; odd
    lecun-tanh; sigmoid; -; -; -; -; -; -1.7159 1.7159; 1.1439333333333332; -1.7159 0 0; 1.7159 0 0; -; increasing; Cinf; odd
    bipolar-sigmoid; sigmoid; -; -; -; -; -; -1 1; 0.5; -1 0 0; 1 0 0; -; increasing; Cinf; odd
    penalized-tanh; sigmoid; a=0.25; -; -; -; -; -0.25 1; 1; -0.25 0 0; 1 0 0; 0:1; increasing; C0; none
    soboleva-tanh; sigmoid; a=1 b=1 c=1 d=1; -; -; -; -; -1 1; 1; -1 0 0; 1 0 0; -; depends on the parameters; Cinf; odd if a = b and c = d
    complementary-log-log; sigmoid; -; -; -; -; -; 0 1; 0.36787944117144233; 0 0 0; 1 0 0; -; increasing; Cinf; none
    log-log; sigmoid; -; -; -; -; -; 0 1; 0.36787944117144233; 0 0 0; 1 0 0; -; increasing; Cinf; none
    sqnl; sigmoid; -; -; -; -; -; -1 1; 1; -1 0 0; 1 0 0; -2:2 0:2 2:2; non-decreasing; C1; odd
    mega-laplace; sigmoid; mu=0.707107 sigma=0.282095; -; -; -; -; 0 1; 1.4142125184828966; 0 0 0; 1 0 0; -; increasing; Cinf; point-symmetric about (mu, 1/2)
    sparse-sigmoid; sigmoid; -; -; jax.nn.sparse_sigmoid; sparse_sigmoid; -; 0 1; 0.5; 0 0 0; 1 0 0; -1:1 1:1; non-decreasing; C0; f(-x) = 1 - f(x)
    smoothstep; sigmoid; gamma=1; -; -; -; -; 0 1; 1.5; 0 0 0; 1 0 0; -0.5:2 0.5:2; non-decreasing; C1; f(-x) = 1 - f(x)
    relu; rectifier; -; nn.ReLU; jax.nn.relu; relu; Relu; 0 inf; 1; 0 0 0; inf 1 0; 0:1; non-decreasing; C0; none
    relu6; rectifier; -; nn.ReLU6; jax.nn.relu6; relu6; Clip(0,6); 0 6; 1; 0 0 0; 6 0 0; 0:1 6:1; non-decreasing; C0; none
    clipped-relu; rectifier; max=20; -; -; relu(max_value=..); Clip; 0 20; 1; 0 0 0; 20 0 0; 0:1 20:1; non-decreasing; C0; none
    leaky-relu; rectifier; slope=0.01; nn.LeakyReLU; jax.nn.leaky_relu; leaky_relu; LeakyRelu; -inf inf; 1; -inf 0.01 0; inf 1 0; 0:1; increasing for slope > 0; C0; none
    prelu; rectifier; a=0.25; nn.PReLU; -; layers.PReLU; PRelu; -inf inf; 1; -inf 0.25 0; inf 1 0; 0:1; increasing for a > 0; C0; none
    rrelu; rectifier; lower=0.125 upper=0.3333333333333333; nn.RReLU; -; -; -; -inf inf; 1; -inf 0.22916666666666666 0; inf 1 0; 0:1; increasing; C0; none
    thresholded-relu; rectifier; theta=1; -; -; relu(threshold=..); ThresholdedRelu; 0 inf; 1; 0 0 0; inf 1 0; 1:0; non-decreasing; discontinuous; none
    threshold; rectifier; threshold=1 value=0; nn.Threshold; -; threshold; -; 0 inf; 1; 0 0 0; inf 1 0; 1:0; only if value <= threshold; discontinuous unless value = threshold; none
    squared-relu; rectifier; -; -; -; -; -; 0 inf; inf; 0 0 0; inf inf 2; 0:2; non-decreasing; C1; none
    repu; rectifier; p=3; -; -; -; -; 0 inf; inf; 0 0 0; inf inf inf; -; non-decreasing; C(p-1) for integer p; none
    star-relu; rectifier; s=0.8944 b=-0.4472; -; -; -; -; -0.4472 inf; inf; -0.4472 0 0; inf inf 1.7888; 0:2; non-decreasing; C1; none
    srelu; rectifier; tl=-1 al=0.1 tr=1 ar=0.1; -; -; -; -; -inf inf; 1; -inf 0.1 0; inf 0.1 0; -1:1 1:1; increasing for al, ar > 0; C0; none
    shifted-relu; rectifier; -; -; -; -; -; -1 inf; 1; -1 0 0; inf 1 0; -1:1; non-decreasing; C0; none
    qrelu; rectifier; -; -; -; -; -; 0 inf; inf; inf -inf 0.02; inf 1 0; 0:1; no; C0; none
    nlrelu; rectifier; beta=1; -; -; -; -; 0 inf; 1; 0 0 0; inf 0 0; 0:1; non-decreasing; C0; none
    elu; exponential-unit; alpha=1; nn.ELU; jax.nn.elu; elu; Elu; -1 inf; 1; -1 0 0; inf 1 0; 0:2; increasing; C1 if alpha = 1, else C0; none
    selu; exponential-unit; -; nn.SELU; jax.nn.selu; selu; Selu; -1.7580993408473768 inf; 1.7580993408473768; -1.7580993408473768 0 0; inf 1.0507009873554805 0; 0:1; increasing; C0; none
    celu; exponential-unit; alpha=1; nn.CELU; jax.nn.celu; celu; Celu; -1 inf; 1; -1 0 0; inf 1 0; 0:2; increasing; C1; none
    pelu; exponential-unit; a=1 b=1; -; -; -; -; -1 inf; 1; -1 0 0; inf 1 0; 0:2; increasing; C1; none
    mpelu; exponential-unit; alpha=1 beta=1; -; -; -; -; -1 inf; 1; -1 0 0; inf 1 0; 0:2; increasing for alpha, beta > 0; C1 if alpha beta = 1, else C0; none
    isrlu; exponential-unit; alpha=1; -; -; -; -; -1 inf; 1; -1 0 0; inf 1 0; -; increasing; C2; none
    elish; exponential-unit; -; -; -; -; -; -0.1715728752538099 inf; 1.099839320128867; 0 0 0; inf 1 0; 0:2; no; C1; none
    hard-elish; exponential-unit; -; -; -; -; -; -0.09967315152874262 inf; 1.5; 0 0 0; inf 1 0; -1:1 0:2 1:1; no; C0; none
    soft-exponential; exponential-unit; alpha=0.5; -; -; -; -; -1.5 inf; inf; -1.5 0 0; inf inf inf; -; increasing; Cinf; none
    xielu; exponential-unit; alphaP=0.8 alphaN=0.8 beta=0.5; -; -; -; -; -0.2057512240964821 inf; inf; inf -0.30000000000000004 0; inf inf 1.6; 0:2; no when alphaN > beta; C1; none
    serlu; exponential-unit; lambda=1.07862 alpha=2.90427; -; -; -; -; -1.1524205012899003 inf; 3.1326037073999995; 0 0 0; inf 1.07862 0; 0:1; no; C0; none
    silu; swish; -; nn.SiLU; jax.nn.silu, jax.nn.swish; silu, swish; Swish(alpha=1); -0.2784645427610738 inf; 1.099839320128867; 0 0 0; inf 1 0; -; no; Cinf; f(x) - f(-x) = x
    swish; swish; beta=1; -; -; -; Swish; -0.2784645427610738 inf; 1.099839320128867; 0 0 0; inf 1 0; -; no; Cinf; f(x) - f(-x) = x
    e-swish; swish; beta=1.5; -; -; -; -; -0.4176968141416107 inf; 1.6497589801933004; 0 0 0; inf 1.5 0; -; no; Cinf; f(x) - f(-x) = beta x
    dsilu; swish; -; -; -; -; -; -0.09983932012886691 1.099839320128867; 0.5; 0 0 0; 1 0 0; -; no; Cinf; f(-x) = 1 - f(x)
    hard-swish; swish; -; nn.Hardswish; jax.nn.hard_swish; hard_silu; HardSwish; -0.375 inf; 1.5; 0 0 0; inf 1 0; -3:1 3:1; no; C0; none
    hard-mish; swish; -; -; -; -; -; -0.5 inf; 1; 0 0 0; inf 1 0; -2:1 0:2; no; C0; none
    mish; swish; -; nn.Mish; jax.nn.mish; mish; Mish; -0.30884341301725043 inf; 1.088498161251728; 0 0 0; inf 1 0; -; no; Cinf; none
    gelu; gelu; -; nn.GELU(approximate='none'); jax.nn.gelu(approximate=False); gelu(approximate=False); Gelu(approximate='none'); -0.16997120747990366 inf; 1.1289041451851547; 0 0 0; inf 1 0; -; no; Cinf; f(x) - f(-x) = x
    gelu-tanh; gelu; -; nn.GELU(approximate='tanh'); jax.nn.gelu (its DEFAULT); gelu(approximate=True); Gelu(approximate='tanh'); -0.17004075057125406 inf; 1.1289930686587717; 0 0 0; inf 1 0; -; no; Cinf; f(x) - f(-x) = x
    quick-gelu; gelu; -; -; -; -; com.microsoft QuickGelu; -0.16361018963635357 inf; 1.099839320128867; 0 0 0; inf 1 0; -; no; Cinf; f(x) - f(-x) = x
    clipped-gelu; gelu; min=-10 max=10; -; -; -; -; -0.16997120747990366 10; 1.1289041451851547; 0 0 0; 10 0 0; -; no; C0; none
    logish; swish; -; -; -; -; -; -0.25276881678944035 inf; 0.7463111804127397; 0 0 0; inf 0.6931471805599453 0; -; no; Cinf; none
    smish; swish; -; -; -; -; -; -0.24999366366012948 inf; 0.6368842228812263; 0 0 0; inf 0.6 0; -; no; Cinf; none
    serf; swish; -; -; -; -; -; -0.3484374587596064 inf; 1.086125444150997; 0 0 0; inf 1 0; -; no; Cinf; none
    phish; swish; -; -; -; -; -; 0 inf; 1.2983066733058115; 0 0 0; inf 1 0; -; no; Cinf; none
    tanhexp; swish; -; -; -; -; -; -0.35328577784821125 inf; 1.061975308717916; 0 0 0; inf 1 0; -; no; Cinf; none
    lisht; swish; -; -; -; -; -; 0 inf; 1.1996786402577337; inf -1 0; inf 1 0; -; no; Cinf; even
    golu; swish; -; -; -; -; -; -0.09726013122763941 inf; 1.1133972752756767; 0 0 0; inf 1 0; -; no; Cinf; none
    colu; swish; -; -; -; -; -; -0.37715856839612916 inf; 1.0828346006761451; 0 0 0; inf 1 0; -; no; Cinf; none
    gcu; periodic; -; -; -; -; -; -6.361003944833853 6.361003944833853; 5.100127226650633; nan nan nan; nan nan nan; -; no; Cinf; odd
    atlu; swish; -; -; -; -; -; -0.3183098861837907 inf; 1; -0.3183098861837907 0 0; inf 1 0; -; increasing; Cinf; f(x) - f(-x) = x
    acon-c; swish; p1=1 p2=0 beta=1; -; -; -; -; -0.2784645427610738 inf; 1.099839320128867; 0 0 0; inf 1 0; -; no; Cinf; none
    soft-root-sign; swish; alpha=2 beta=3; -; -; -; -; -2.462484402147389 2; 1.1679787690923578; 0 0 0; 2 0 0; -; no; Cinf; none
    softplus; softplus; beta=1; nn.Softplus(beta=1, threshold=20); jax.nn.softplus; softplus; Softplus; 0 inf; 1; 0 0 0; inf 1 0; -; increasing; Cinf; f(x) - f(-x) = x
    squareplus; softplus; b=4; -; jax.nn.squareplus; squareplus; -; 0 inf; 1; 0 0 0; inf 1 0; -; increasing; Cinf for b > 0; f(x) - f(-x) = x
    log-sigmoid; softplus; -; nn.LogSigmoid; jax.nn.log_sigmoid; log_sigmoid; (Sigmoid, Log); -inf 0; 1; -inf 1 0; 0 0 0; -; increasing; Cinf; f(x) - f(-x) = x
    shifted-softplus; softplus; -; -; -; -; -; -0.6931471805599453 inf; 1; -0.6931471805599453 0 0; inf 1 0; -; increasing; Cinf; f(x) - f(-x) = x
    sparse-plus; softplus; -; -; jax.nn.sparse_plus; sparse_plus; -; 0 inf; 1; 0 0 0; inf 1 0; -1:2 1:2; non-decreasing; C1; f(x) - f(-x) = x
    smelu; softplus; beta=1; -; -; -; -; 0 inf; 1; 0 0 0; inf 1 0; -1:2 1:2; non-decreasing; C1; f(x) - f(-x) = x
    bent-identity; softplus; -; -; -; -; -; -inf inf; 1.5; -inf 0.5 0; inf 1.5 0; -; increasing; Cinf; none
    soft-clipping; softplus; alpha=1; -; -; -; -; 0 1; 0.24491866240370913; 0 0 0; 1 0 0; -; increasing; Cinf; point-symmetric about (1/2, 1/2)
    tanhshrink; shrinkage; -; nn.Tanhshrink; -; tanh_shrink; -; -inf inf; 1; -inf 1 0; inf 1 0; -; increasing; Cinf; odd
    softshrink; shrinkage; lambda=0.5; nn.Softshrink; -; soft_shrink; Shrink(bias=lambd); -inf inf; 1; -inf 1 0; inf 1 0; -0.5:1 0.5:1; non-decreasing; C0; odd
    hardshrink; shrinkage; lambda=0.5; nn.Hardshrink; -; hard_shrink; Shrink(bias=0); -inf inf; 1; -inf 1 0; inf 1 0; -0.5:0 0.5:0; non-decreasing; discontinuous; odd
    shrink; shrinkage; lambda=0.5 bias=0; -; -; -; Shrink; -inf inf; 1; -inf 1 0; inf 1 0; -0.5:0 0.5:0; if bias <= lambda; C0 if bias = lambda, else discontinuous; odd
    sine; periodic; omega=1; torch.sin; jnp.sin; ops.sin; Sin; -1 1; 1; nan nan nan; nan nan nan; -; no; Cinf; odd
    cosine; periodic; omega=1; torch.cos; jnp.cos; ops.cos; Cos; -1 1; 1; nan nan nan; nan nan nan; -; no; Cinf; even
    sinc; periodic; -; torch.sinc (normalised: sin(pi x)/(pi x)); jnp.sinc (normalised); -; -; -0.21723362821122166 1; 0.4361818172714585; 0 0 0; 0 0 0; -; no; Cinf; even
    snake; periodic; alpha=1; -; -; -; -; -inf inf; 2; -inf nan nan; inf nan nan; -; non-decreasing; Cinf; none
    gaussian; radial; -; -; -; -; -; 0 1; 0.8577638849607068; 0 0 0; 0 0 0; -; no; Cinf; even
    gaussian-rbf; radial; mu=0 sigma=1; -; -; -; -; 0 1; 0.6065306597126334; 0 0 0; 0 0 0; -; no; Cinf; even about mu
    ricker; radial; -; -; -; -; -; -0.44626032029685964 1; 1.380119046160749; 0 0 0; 0 0 0; -; no; Cinf; even
    multiquadric; radial; c=1; -; -; -; -; 1 inf; 1; inf -1 0; inf 1 0; -; no; Cinf; even
    inverse-multiquadric; radial; c=1; -; -; -; -; 0 1; 0.3849001794597505; 0 0 0; 0 0 0; -; no; Cinf; even
    resech; radial; -; -; -; -; -; -0.6627434193491816 0.6627434193491816; 1; 0 0 0; 0 0 0; -; no; Cinf; odd
    symlog; logarithmic; -; -; -; -; -; -inf inf; 1; -inf 0 0; inf 0 0; 0:2; increasing; C1; odd
    symexp; logarithmic; -; -; -; -; -; -inf inf; inf; -inf inf -inf; inf inf inf; 0:2; increasing; C1; odd
    arcsinh; logarithmic; -; torch.asinh; jnp.arcsinh; ops.arcsinh; Asinh; -inf inf; 1; -inf 0 0; inf 0 0; -; increasing; Cinf; odd
    softmax; vector; T=1; nn.Softmax; jax.nn.softmax; softmax; Softmax(axis=-1)
    softmin; vector; T=1; nn.Softmin; -; -; -
    log-softmax; vector; -; nn.LogSoftmax; jax.nn.log_softmax; log_softmax; LogSoftmax(axis=-1)
    logsumexp; vector; -; torch.logsumexp; jax.nn.logsumexp; ops.logsumexp; ReduceLogSumExp
    sparsemax; vector; -; -; -; sparsemax; -
    entmax15; vector; -; -; -; -; -
    hardmax; vector; -; -; -; -; Hardmax(axis=-1)
    glu; gated; -; nn.GLU(dim=-1); jax.nn.glu; glu; -
    reglu; gated; -; -; -; -; -
    geglu; gated; -; -; -; -; -
    swiglu; gated; -; -; -; -; -
    bilinear-glu; gated; -; -; -; -; -
    maxout; vector; -; -; -; -; -
    crelu; vector; -; -; -; -; -
    """
}
