using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>
/// The JSON of the journal. Members stand in the order in which the records declare them, nulls and defaults are left out, nothing unknown is read over:
/// a record may gain members at its end, and changes its meaning never.
/// </summary>
internal static class JournalOptions
{
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Options of the stored form: personal texts go to slots.</summary>
    public static JsonSerializerOptions Stored(PersonalTexts texts)
    {
        var facts = new FactSlotConverter(texts);
        return With(JournalJson.Default, new PersonalTextSlotConverter(texts), facts, new NamedFactConverter(facts));
    }

    /// <summary>Options of the deciphered form: personal texts stand where they belong.</summary>
    public static JsonSerializerOptions Deciphered()
    {
        var facts = new FactValueConverter();
        return With(JournalJson.Default, facts, new NamedFactConverter(facts));
    }

    /// <summary>Options of a state as a snapshot holds it: personal texts go to slots.</summary>
    public static JsonSerializerOptions StoredState(PersonalTexts texts, StateTypeResolver states)
    {
        var facts = new FactSlotConverter(texts);
        return With(OfStates(states), new PersonalTextSlotConverter(texts), facts, new NamedFactConverter(facts), new FactsConverter());
    }

    /// <summary>Options of a state with its texts where they belong.</summary>
    public static JsonSerializerOptions DecipheredState(StateTypeResolver states)
    {
        var facts = new FactValueConverter();
        return With(OfStates(states), facts, new NamedFactConverter(facts), new FactsConverter());
    }

    private static IJsonTypeInfoResolver OfStates(StateTypeResolver states) => JsonTypeInfoResolver.Combine(states, JournalJson.Default, StateJson.Default);

    private static JsonSerializerOptions With(IJsonTypeInfoResolver resolver, params ReadOnlySpan<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver.WithAddedModifier(LeaveOutWhatReadingGivesBack),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in converters) options.Converters.Add(converter);
        options.Converters.Add(new MomentConverter());
        options.Converters.Add(new HolderConverter());
        options.Converters.Add(new WordConverter<Level>(level => level.ToString(), word => new Level(word)));
        options.Converters.Add(new WordConverter<Tier>(tier => tier.ToString(), word => new Tier(word)));
        options.Converters.Add(new WordConverter<DisputeId>(id => id.Value, word => DisputeId.TryParse(word, out var id) ? id : null));
        options.Converters.Add(new WordConverter<Length>(length => length.ToString(), word => Length.TryParse(word, out var length) ? length : null));
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }

    // A member that is left out reads as the default its constructor names, where it names one; that is what may be left out.
    private static void LeaveOutWhatReadingGivesBack(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is not { HasDefaultValue: true, DefaultValue: { } named }) continue;
            var zero = property.PropertyType.IsValueType ? RuntimeHelpers.GetUninitializedObject(property.PropertyType) : null;
            if (!named.Equals(zero)) property.ShouldSerialize = (_, value) => !named.Equals(value);
        }
    }
}
