using DryRun.Core.Practice;

namespace DryRun.Web.Shared;

/// <summary>A theme as it is offered.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Id">As <c>data-theme</c> and forms carry it.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Icon">The icon beside the name.</param>
internal sealed record ThemeChoice(Theme Theme, string Id, string Name, string Icon);

/// <summary>The themes on offer.</summary>
internal static class Themes
{
    /// <summary>All themes in the order they are offered.</summary>
    public static IReadOnlyList<ThemeChoice> All { get; } =
    [
        new(Theme.System, "system", "As the system", "monitor"),
        new(Theme.Light, "light", "Light", "sun"),
        new(Theme.Dark, "dark", "Dark", "moon"),
        new(Theme.HighContrast, "contrast", "High contrast", "contrast"),
    ];

    /// <summary>How a theme is offered.</summary>
    public static ThemeChoice Of(Theme theme) => All.First(choice => choice.Theme == theme);

    /// <summary>The theme with this id, or null.</summary>
    public static ThemeChoice? Find(string? id) => All.FirstOrDefault(choice => choice.Id == id);
}
