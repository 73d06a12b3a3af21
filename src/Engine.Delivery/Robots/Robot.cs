namespace Parley.Delivery.Robots;

/// <summary>
/// What is particular to a chat robot. In <paramref name="Body"/> and <paramref name="Query"/>, <c>{text}</c>, <c>{timestamp}</c> and <c>{sign}</c> are filled in; members that are only a timestamp or
/// signature are left out when there is no secret.
/// </summary>
/// <param name="Body">The JSON body.</param>
/// <param name="Query">What a signed request adds to the address's query, or null.</param>
/// <param name="Signing">How it is signed.</param>
/// <param name="SuccessField">The field of the answer that is 0 when the message was taken, or null when the status says it all.</param>
/// <param name="TextLimit">The longest text, in bytes of UTF-8.</param>
internal sealed record Robot(RobotBody Body, string? Query, RobotSigning Signing, string? SuccessField, int TextLimit);
