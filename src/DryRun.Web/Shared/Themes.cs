using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Shared;

/// <summary>A theme a learner can choose.</summary>
/// <param name="Id">As it is stored, and as <c>data-theme</c> carries it.</param>
/// <param name="Name">Its name on screen.</param>
/// <param name="Icon">The icon beside the name.</param>
public sealed record Theme(string Id, string Name, string Icon);

/// <summary>The themes. The choice is a cookie, so that every page can be rendered in it, error pages too.</summary>
public static class Themes
{
    /// <summary>The cookie that holds the choice.</summary>
    public const string Cookie = "dryrun-theme";

    /// <summary>What is used until something is chosen.</summary>
    public const string Default = "system";

    /// <summary>All themes in the order they are offered.</summary>
    public static IReadOnlyList<Theme> All { get; } =
    [
        new("system", "As the system", "monitor"),
        new("light", "Light", "sun"),
        new("dark", "Dark", "moon"),
        new("contrast", "High contrast", "contrast"),
    ];

    /// <summary>The theme with this id, or the default.</summary>
    public static Theme Find(string? id) => All.FirstOrDefault(theme => theme.Id == id) ?? All[0];

    /// <summary>The theme that a request asks for.</summary>
    public static Theme Of(HttpContext? context) => Find(context?.Request.Cookies[Cookie]);
}
