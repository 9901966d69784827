// The parameters that entries call by their letter.

extension Expression {
  static let alpha = Expression.parameter("alpha")
  static let beta = Expression.parameter("beta")
  static let gamma = Expression.parameter("gamma")
  static let lambda = Expression.parameter("lambda")
  static let mu = Expression.parameter("mu")
  static let sigma = Expression.parameter("sigma")
  static let omega = Expression.parameter("omega")
  static let theta = Expression.parameter("theta")
  static let a = Expression.parameter("a")
  static let b = Expression.parameter("b")
  static let c = Expression.parameter("c")
  static let d = Expression.parameter("d")
  static let p1 = Expression.parameter("p1")
  static let p2 = Expression.parameter("p2")
  static let p = Expression.parameter("p")
}
