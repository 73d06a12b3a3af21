namespace Parley.Delivery.Robots;

/// <summary>How a robot wants its requests signed.</summary>
internal enum RobotSigning
{
    /// <summary>Not at all: the address itself is the secret, as WeCom has it.</summary>
    None,

    /// <summary>HMAC-SHA256 with the secret over <c>milliseconds LF secret</c>, as DingTalk has it.</summary>
    DingTalk,

    /// <summary>HMAC-SHA256 over nothing with the key <c>seconds LF secret</c>, as Feishu has it.</summary>
    Feishu,
}
