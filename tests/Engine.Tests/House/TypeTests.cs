using System.Reflection;
using Parley.Disputes;

namespace Parley.Tests.House;

public sealed class TypeTests
{
    private static readonly Assembly Engine = typeof(DisputeId).Assembly;

    [Fact]
    public void Every_class_is_sealed_unless_it_is_made_to_derive_from() => TypeRules.Open(Engine).ShouldBeNone();

    [Fact]
    public void No_static_state_changes() => TypeRules.Mutable(Engine).ShouldBeNone();

    [Fact]
    public void An_interface_has_two_implementations_or_is_for_the_host_to_supply() => TypeRules.Lonely(Engine).ShouldBeNone();

    [Fact]
    public void No_type_is_named_like_a_namespace() => TypeRules.NamedLikeANamespace(Engine).ShouldBeNone();

    [Fact]
    public void What_can_be_awaited_ends_in_Async_and_takes_its_token_last() => TypeRules.BadlyAsync(Engine).ShouldBeNone();

    [Fact]
    public void No_foreign_type_shows_in_public() => TypeRules.ForeignInPublic(Engine).ShouldBeNone();

    [Fact]
    public void A_test_says_in_a_sentence_what_must_hold() =>
        typeof(TypeTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.GetCustomAttributes().Any(a => a is FactAttribute))
            .Where(m => m.Name.Split('_').Length < 3 || !char.IsUpper(m.Name[0]))
            .Select(m => $"{m.DeclaringType?.Name}.{m.Name}")
            .ShouldBeNone();
}
