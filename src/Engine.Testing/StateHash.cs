using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>
/// A hash over the whole state of a dispute, every member of it, but for personal texts: two states with the same hash are the same, also after a person was erased.
/// It holds for one version of the library; it is no format to keep. Safe to use from several threads.
/// </summary>
public static class StateHash
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    /// <summary>The hash of a state.</summary>
    /// <param name="dispute">The dispute.</param>
    /// <returns>32 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dispute"/> is null.</exception>
    public static string Of(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        var text = new StringBuilder(2_048);
        Write(text, dispute);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    /// <summary>The first member in which two states differ.</summary>
    internal static string? Difference(Dispute one, Dispute other) =>
        MembersOf(typeof(Dispute)).Where(member => Text(member.GetValue(one)) != Text(member.GetValue(other))).Select(m => $"{m.Name} is {Text(m.GetValue(one))} and {Text(m.GetValue(other))}").FirstOrDefault();

    private static string Text(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append('-'); break;
            case FactValue fact: text.Append(fact.Type).Append('=').Append(fact); break;
            case Level or Tier or DisputeId: text.Append(value); break;
            case PersonalText personal: text.Append(personal.Person); break;
            case string word: text.Append(word.Length).Append(':').Append(word); break;
            case DateTimeOffset moment: text.Append(moment.UtcTicks); break;
            case bool or Enum: text.Append(value); break;
            case IFormattable number when value.GetType().IsPrimitive || value is decimal: text.Append(number.ToString(null, CultureInfo.InvariantCulture)); break;
            case IEnumerable items: WriteAll(text, items); break;
            default: WriteMembers(text, value); break;
        }
    }

    private static void WriteAll(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Write(text, item);
            text.Append(',');
        }

        text.Append(']');
    }

    private static void WriteMembers(StringBuilder text, object value)
    {
        var members = MembersOf(value.GetType());
        if (members.Length == 0) text.Append(value);
        text.Append('{');
        foreach (var member in members)
        {
            Write(text, member.GetValue(value));
            text.Append(';');
        }

        text.Append('}');
    }

    private static PropertyInfo[] MembersOf(Type type) => Members.GetOrAdd(type, static type =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract")
            .OrderBy(p => p.Name, StringComparer.Ordinal),
    ]);
}
