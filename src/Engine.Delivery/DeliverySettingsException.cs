using Parley.Disputes;

namespace Parley.Delivery;

/// <summary>A channel is configured in a way it cannot work; the application does not start with it.</summary>
public sealed class DeliverySettingsException : Exception
{
    internal DeliverySettingsException(string setting, Refusal problem)
        : base($"{setting}: {problem}")
    {
        Setting = setting;
        Problem = problem;
    }

    /// <summary>The path of the setting, for example <c>Parley:Webhooks:duty:Url</c>.</summary>
    public string Setting { get; }

    /// <summary>What is wrong with it. Holds no secret and no address with one.</summary>
    public Refusal Problem { get; }
}
