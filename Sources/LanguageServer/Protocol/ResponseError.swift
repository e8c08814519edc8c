/// Why a request is not answered.
struct ResponseError: Error, Codable, Sendable {
  var code: Int
  var message: String

  static func parse(_ reason: String) -> ResponseError { ResponseError(code: -32_700, message: reason) }
  static func invalidRequest(_ reason: String) -> ResponseError {
    ResponseError(code: -32_600, message: reason)
  }
  static func unknownMethod(_ method: String) -> ResponseError {
    ResponseError(code: -32_601, message: "there is no method \(method)")
  }
  static func invalidParameters(_ method: String) -> ResponseError {
    ResponseError(code: -32_602, message: "the parameters of \(method) cannot be read")
  }
  static let notInitialized = ResponseError(code: -32_002, message: "the first request is initialize")
}
