/// The names of the object forms.
enum DistributionForm: String, CaseIterable {
  case uniform, triangular, pert, normal, lognormal, beta, gamma, weibull, bernoulli, poisson
  case binomial, discrete, empirical, mixture
}
