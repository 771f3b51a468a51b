using System.Collections;
using System.Reflection;
using Nianbao.Wording;

namespace Nianbao.Tests.Wording;

/// <summary>
/// Every text of the folder Wording by type and member: constants, properties, lists, and what the functions say when
/// each parameter gets a plausible value (several, where a value chooses the words).
/// </summary>
internal static class Texts
{
    private const BindingFlags Members = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Set in columns or lines, where spaces are layout.</summary>
    private static readonly string[] s_layout = ["ConsoleTexts.Usage", "ConsoleTexts.Places", "ConsoleTexts.AzuriteConnection", "ModelTexts.FollowSchema"];

    /// <summary>Pieces that others are put together of.</summary>
    private static readonly string[] s_parts = ["DocumentTexts.OpenMark"];

    public static IReadOnlyDictionary<string, string> All { get; } = Read();

    public static bool IsLayout(string name) => s_layout.Any(layout => name.StartsWith(layout, StringComparison.Ordinal));

    public static bool IsPart(string name) => s_parts.Contains(name);

    private static Dictionary<string, string> Read()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var types = typeof(MailTexts).Assembly.GetTypes().Where(type => type.Namespace == typeof(MailTexts).Namespace && type.DeclaringType is null);
        foreach (var type in types)
        {
            foreach (var field in type.GetFields(Members))
                Add($"{type.Name}.{field.Name}", field.GetValue(null));
            foreach (var property in type.GetProperties(Members))
                Add($"{type.Name}.{property.Name}", property.GetValue(null));
            foreach (var method in type.GetMethods(Members).Where(Tells))
                foreach (var arguments in Arguments(method.GetParameters()))
                    Add($"{type.Name}.{method.Name}({string.Join(',', arguments)})", method.Invoke(null, arguments));
        }
        return all;

        void Add(string name, object? value)
        {
            if (value is string { Length: > 0 } text)
                all[name] = text;
            else if (value is IDictionary map)
                foreach (var one in map.Values)
                    Add($"{name}[{all.Count}]", one);
            else if (value is IEnumerable list and not string)
                foreach (var one in list)
                    Add($"{name}[{all.Count}]", one);
        }
    }

    // What a function is given it may cut, quote or count; those that look into what they get are no texts.
    private static bool Tells(MethodInfo method) =>
        !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal)
        && (method.ReturnType == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(method.ReturnType))
        && Array.TrueForAll(method.GetParameters(), parameter => Values(parameter).Length > 0);

    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters)
    {
        var rows = parameters.Length == 0 ? 1 : parameters.Max(parameter => Values(parameter).Length);
        return Enumerable.Range(0, rows).Select(row => parameters.Select(parameter =>
        {
            var values = Values(parameter);
            return values[row % values.Length];
        }).ToArray());
    }

    private static object?[] Values(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.Name == "host") return ["mail.example.cn"];
        if (type == typeof(string)) return ["青禾街道", "甲"];
        if (type == typeof(int) || type == typeof(int?)) return [0, 1, 2, 2026];
        if (type == typeof(long)) return [1L << 22];
        if (type == typeof(decimal)) return [12.5m];
        if (type == typeof(bool)) return [true, false];
        if (type == typeof(char)) return ['國'];
        if (type.IsEnum) return [.. Enum.GetValues(type).Cast<object>()];
        if (Nullable.GetUnderlyingType(type) is { IsEnum: true } choice) return [null, .. Enum.GetValues(choice).Cast<object>()];
        if (type == typeof(IReadOnlyList<string>) || type == typeof(IEnumerable<string>)) return [new[] { "甲", "乙" }, new[] { "甲" }];
        if (type == typeof(IEnumerable<(string, int)>)) return [new[] { ("甲", 2), ("乙", 1) }];
        if (type == typeof(Func<Nianbao.Documents.MailFileKind, bool>))
            return [(Func<Nianbao.Documents.MailFileKind, bool>)(_ => true), (Func<Nianbao.Documents.MailFileKind, bool>)(_ => false)];
        return [];
    }
}
