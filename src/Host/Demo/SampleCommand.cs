using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Host.Api;
using Parley.Reading;

namespace Parley.Host.Demo;

/// <summary>Makes the command of a step. Ids that the engine gives only while it runs are filled in from the dispute.</summary>
internal static class SampleCommand
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Of(SampleStep step, Dispute? dispute)
    {
        var type = CommandNames.TypeOf(step.Command) ?? throw new InvalidDataException($"There is no command {step.Command}.");
        var body = JsonSerializer.SerializeToUtf8Bytes(Filled(step.Body, dispute), Relaxed);
        var findings = new Findings();
        return CommandBody.Read(type, body, findings) ?? throw new InvalidDataException($"{step.Dispute} {step.Command}: {string.Join(' ', findings.All)}");
    }

    private static JsonNode? Filled(JsonNode? node, Dispute? dispute) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Filled(m.Value, dispute)))),
        JsonArray items => new JsonArray([.. items.Select(i => Filled(i, dispute))]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('$') => Meant(text, dispute),
        _ => node?.DeepClone(),
    };

    private static string? Meant(string text, Dispute? dispute) => text switch
    {
        "$warning" => dispute?.Warning?.Id,
        "$proposal" => dispute is { Proposals: [.., var last] } ? last.Id : null,
        "$obligation" => dispute?.Obligations.FirstOrDefault(o => o.End is null)?.Id,
        "$help" => dispute is { HelpRequests: [.., var last] } ? last.Id : null,
        _ when text.StartsWith("$deadline:", StringComparison.Ordinal) =>
            dispute?.Deadlines.FirstOrDefault(d => d.State is DeadlineState.Running or DeadlineState.Paused && d.Kind == text["$deadline:".Length..])?.Id,
        _ => throw new InvalidDataException($"'{text}' stands for nothing."),
    };
}
